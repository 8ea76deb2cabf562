package cn.lianshen.approval.approvalcase.material;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.material.MaterialLine.HeldView;
import cn.lianshen.approval.approvalcase.material.MaterialLine.UsedVersion;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Material;
import cn.lianshen.approval.catalogue.MaterialSet;
import cn.lianshen.approval.catalogue.MaterialSet.Conditional;
import cn.lianshen.approval.material.CaseDocument;
import cn.lianshen.approval.privacy.domain.Masks;
import cn.lianshen.approval.sharing.SourceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one case.
 *
 * @param own whether they are for the founder, who reads file names whole
 */
record MaterialLines(
        Catalogue catalogue,
        MaterialReaders readers,
        SourceNames sources,
        ApprovalCase it,
        Holdings there,
        boolean own,
        Locale locale) {

    List<MaterialLine> all() {
        var lines = new ArrayList<MaterialLine>();
        set().ifPresent(
                        set -> {
                            set.required().forEach(code -> lines.add(line(code, null)));
                            set.conditional().forEach(row -> lines.add(line(row.material(), row)));
                        });
        var listed = lines.stream().map(MaterialLine::material).toList();
        Stream.concat(
                        there.used().stream().map(CaseDocument::material),
                        there.told().materials().stream().sorted())
                .distinct()
                .filter(code -> !listed.contains(code) && catalogue.materials().has(code))
                .forEach(code -> lines.add(beyond(code)));
        return List.copyOf(lines);
    }

    private Optional<MaterialSet> set() {
        var filing = it.filing();
        var mode = Objects.requireNonNullElse(filing.entryMode(), "");
        return catalogue.materialsFor(filing.item(), mode, filing.change());
    }

    private MaterialLine line(String code, @Nullable Conditional on) {
        var material = catalogue.materials().get(code);
        return line(material, on == null, condition(on), provision(material, on));
    }

    private MaterialLine beyond(String code) {
        var material = catalogue.materials().get(code);
        return line(material, false, null, Objects.requireNonNull(handedIn(code)));
    }

    private MaterialLine line(
            Material material, boolean required, @Nullable String condition, Provision provision) {
        return new MaterialLine(
                material.code(),
                material.name(locale),
                required,
                condition,
                provision,
                awaited(material.code()),
                held(material.code()),
                versions(material.code()),
                material.sharedFrom(),
                material.sharedBase(),
                readers.bureaus(it.filing(), material.code()));
    }

    private @Nullable String condition(@Nullable Conditional on) {
        if (on == null) {
            return null;
        }
        return locale.getLanguage().equals("en") ? on.conditionEn() : on.condition();
    }

    /** What the founder did counts first; then what nobody needs to do. */
    private Provision provision(Material material, @Nullable Conditional on) {
        var done = handedIn(material.code());
        var asked = on == null ? Boolean.TRUE : facts().meets(on.when());
        if (done != null) {
            return done;
        }
        if (Boolean.FALSE.equals(asked)) {
            return Provision.NOT_ASKED;
        }
        if (material.isHeld()) {
            return Provision.PLATFORM;
        }
        if (there.held().containsKey(material.code())
                || !there.earlier(material.code()).isEmpty()) {
            return Provision.HELD;
        }
        if (asked == null) {
            return Provision.UNDECIDED;
        }
        return material.sharedFrom().isEmpty() && material.sharedBase() == null
                ? Provision.MISSING
                : Provision.SHARED;
    }

    private @Nullable Provision handedIn(String code) {
        if (!there.used(code).isEmpty()) {
            return Provision.DOCUMENT;
        }
        return there.told().materials().contains(code) ? Provision.DECLARED : null;
    }

    private FormFacts facts() {
        return new FormFacts(there.told().form(), catalogue.kind(it.filing().kind()));
    }

    private boolean awaited(String code) {
        return it.intake().missing().contains(code)
                || it.intake().tolerated().contains(code)
                || it.review().sendBack().awaited().contains(code);
    }

    private @Nullable HeldView held(String code) {
        var found = there.held().get(code);
        return found == null
                ? null
                : new HeldView(
                        found.sources().stream().map(each -> sources.of(each, locale)).toList(),
                        found.since(),
                        found.validUntil());
    }

    private List<UsedVersion> versions(String code) {
        var own = there.used(code);
        var latest = own.stream().mapToInt(CaseDocument::since).max().orElse(0);
        return Stream.concat(
                        own.stream().map(each -> version(each, null, each.since() == latest)),
                        there.earlier(code).stream()
                                .map(each -> version(each.document(), each.caseNumber(), true)))
                .toList();
    }

    private UsedVersion version(
            CaseDocument document, @Nullable String earlierCase, boolean current) {
        var it = document.version();
        return new UsedVersion(
                document.documentId(),
                it.version(),
                earlierCase,
                document.since(),
                current,
                own ? it.name() : Masks.numbers(it.name()),
                it.type().mediaType(),
                it.length(),
                it.sha256(),
                it.state(),
                it.handedInAt(),
                "/api/v1/approval/documents/%s/versions/%d/content"
                        .formatted(document.documentId(), it.version()));
    }
}
