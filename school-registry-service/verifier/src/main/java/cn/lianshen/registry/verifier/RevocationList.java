package cn.lianshen.registry.verifier;

import cn.lianshen.seal.Holder;
import cn.lianshen.seal.SealFormat;
import cn.lianshen.seal.SealKey;
import cn.lianshen.seal.SealReading;
import cn.lianshen.seal.Seals;
import cn.lianshen.seal.Trust;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a county's licences came to before their term, as of a moment (吊销、撤销、注销和换发清单). Sealed by the
 * county, so it may be handed on by anybody.
 *
 * @param issuedAt what it says held then
 * @param nextUpdate from then on it is old: ask for a newer one
 */
public record RevocationList(
        String region, Instant issuedAt, Instant nextUpdate, List<Entry> entries) {
    private static final String CLAIM = "licence-revocations";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public RevocationList {
        entries = List.copyOf(entries);
    }

    /**
     * One licence that does not hold any more.
     *
     * @param how {@code REVOKED}, {@code ANNULLED}, {@code CANCELLED}, {@code WITHDRAWN}, {@code
     *     HANDED_BACK}, or {@code SUPERSEDED} for one in whose place a newer one was issued
     * @param on first day without it
     */
    public record Entry(UUID institution, int issue, String number, String how, LocalDate on) {}

    /**
     * The list as it is published.
     *
     * @param content JSON of the list, as text so that its bytes stay what was sealed
     * @param seal CMS over the UTF-8 bytes of {@code content}, in Base64
     */
    public record Published(String content, String seal) {}

    public Published sealed(SealKey key) {
        var content = JSON.writeValueAsString(this);
        var seal = Seals.put(key, SealFormat.CMS, bytes(content), issuedAt, CLAIM);
        return new Published(content, Base64.getEncoder().encodeToString(seal));
    }

    /** Empty unless a county sealed it that the anchors vouch for, and it is that county's. */
    public static Optional<RevocationList> read(Published published, Trust trust) {
        try {
            var seal = Base64.getDecoder().decode(published.seal());
            var content = bytes(published.content());
            return Seals.read(seal, SealFormat.CMS, content) instanceof SealReading.Intact intact
                            && intact.claim().equals(CLAIM)
                            && trust.vouchesFor(intact.certificate(), intact.at())
                    ? read(published.content(), intact)
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same from the text that is published. */
    public static Optional<RevocationList> read(String published, Trust trust) {
        try {
            return read(JSON.readValue(published, Published.class), trust);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Whether it is too old to say that something is not in it. */
    public boolean old(Instant now) {
        return now.isAfter(nextUpdate);
    }

    Optional<Entry> of(LicenceClaims claims) {
        return entries.stream()
                .filter(it -> it.institution().equals(claims.institution()))
                .filter(it -> it.issue() == claims.issue())
                .findFirst();
    }

    private static Optional<RevocationList> read(String content, SealReading.Intact seal) {
        var list = JSON.readValue(content, RevocationList.class);
        return Holder.of(seal.certificate()).filter(list.region()::equals).map(_ -> list);
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
