package cn.lianshen.seal;

import java.nio.file.Files;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keys of a {@link SealFolder}, looked at again every few seconds: a new key is used without a
 * restart. Of several keys of a holder the one whose certificate began last is used.
 */
public final class FolderSealKeys implements SealKeys {
    private static final Duration RECHECK = Duration.ofSeconds(5);
    private static final Duration RECHECK_UNKNOWN = Duration.ofMillis(100);
    private static final Comparator<X509Certificate> AGE =
            Comparator.comparing(X509Certificate::getNotBefore)
                    .thenComparing(X509Certificate::getSerialNumber);

    private final SealFolder folder;
    private final InstantSource time;
    private volatile @Nullable Content known;

    public FolderSealKeys(SealFolder folder, InstantSource time) {
        this.folder = folder;
        this.time = time;
    }

    private record Content(List<X509Certificate> certificates, Trust trust, Instant read) {}

    private record FileKey(SealAlgorithm algorithm, X509Certificate certificate, PrivateKey secret)
            implements SealKey {
        @Override
        public byte[] sign(byte[] content) {
            return algorithm.sign(secret, content);
        }
    }

    @Override
    public Optional<SealKey> active(String holder, SealAlgorithm algorithm) {
        return certificates().stream()
                .filter(it -> Holder.of(it).filter(holder::equals).isPresent())
                .filter(
                        it ->
                                SealAlgorithm.of(it.getPublicKey())
                                        .filter(algorithm::equals)
                                        .isPresent())
                .filter(this::usable)
                .max(AGE)
                .map(it -> new FileKey(algorithm, it, secret(it)));
    }

    @Override
    public List<X509Certificate> certificates() {
        return content(RECHECK).certificates();
    }

    /** A key that is not known is looked for again, but not as often as anybody likes to ask. */
    @Override
    public Optional<X509Certificate> find(KeyId id) {
        var known = find(id, content(RECHECK));
        return known.isPresent() ? known : find(id, content(RECHECK_UNKNOWN));
    }

    private static Optional<X509Certificate> find(KeyId id, Content content) {
        return content.certificates().stream().filter(it -> KeyId.of(it).equals(id)).findFirst();
    }

    @Override
    public Trust trust() {
        return content(RECHECK).trust();
    }

    private boolean usable(X509Certificate certificate) {
        var now = time.instant();
        return !certificate.getNotBefore().toInstant().isAfter(now)
                && certificate.getNotAfter().toInstant().isAfter(now)
                && Files.exists(folder.key(KeyId.of(certificate)));
    }

    private PrivateKey secret(X509Certificate certificate) {
        return Pem.key(SealFolder.text(folder.key(KeyId.of(certificate))));
    }

    private Content content(Duration oldest) {
        var now = known;
        return now == null || now.read().plus(oldest).isBefore(time.instant()) ? reread(now) : now;
    }

    /** A folder that has become unreadable changes nothing; what was read last goes on. */
    private Content reread(@Nullable Content before) {
        try {
            var trust = new Trust(SealFolder.read(folder.anchors()));
            var content = new Content(folder.certificates(), trust, time.instant());
            known = content;
            return content;
        } catch (RuntimeException e) {
            if (before == null) {
                throw new SealKeysMissing("no seal keys: " + e.getMessage(), e);
            }
            return before;
        }
    }
}
