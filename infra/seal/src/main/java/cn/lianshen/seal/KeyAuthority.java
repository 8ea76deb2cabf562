package cn.lianshen.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small authority for places that have none: makes an anchor for each algorithm, and keys for
 * holders. In production certificates come from a licensed authority (电子认证服务机构) and are put into
 * the folder.
 */
public final class KeyAuthority {
    private final SealFolder folder;
    private final InstantSource time;

    public KeyAuthority(SealFolder folder, InstantSource time) {
        this.folder = folder;
        this.time = time;
    }

    /** Makes what is missing: anchors, and for each holder a key of each algorithm. */
    public void createIfAbsent(Collection<String> holders) {
        for (var algorithm : SealAlgorithm.values()) {
            if (!Files.exists(folder.authority(algorithm))) {
                found(algorithm);
            }
            holders.stream()
                    .filter(holder -> keys().active(holder, algorithm).isEmpty())
                    .forEach(holder -> issue(holder, algorithm));
        }
    }

    /** A fresh key, used from now on. What the former one sealed stays sealed. */
    public KeyId issue(String holder, SealAlgorithm algorithm) {
        var fresh = algorithm.freshKey();
        var authority = authority(algorithm);
        var maker = new CertificateMaker(algorithm, time.instant());
        var certificate =
                maker.ofHolder(fresh.getPublic(), holder, authority, authorityKey(algorithm));
        SealFolder.write(
                folder.key(KeyId.of(certificate)), Pem.ofKey(fresh.getPrivate()), "rw-------");
        folder.addCertificate(certificate);
        return KeyId.of(certificate);
    }

    /** Destroys the secret of a former key; its certificate stays, and with it what it sealed. */
    public void retire(KeyId id) {
        if (inUse(id)) {
            throw new IllegalArgumentException("the key is in use, rotate it first: " + id.hex());
        }
        try {
            Files.deleteIfExists(folder.key(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean inUse(KeyId id) {
        return keys().find(id)
                .filter(it -> Holder.of(it).flatMap(holder -> active(holder, it)).isPresent())
                .isPresent();
    }

    /** The key of this certificate, if its holder seals with it now. */
    private Optional<SealKey> active(String holder, X509Certificate certificate) {
        return SealAlgorithm.of(certificate.getPublicKey())
                .flatMap(algorithm -> keys().active(holder, algorithm))
                .filter(key -> key.certificate().equals(certificate));
    }

    private FolderSealKeys keys() {
        return new FolderSealKeys(folder, time);
    }

    private void found(SealAlgorithm algorithm) {
        var keys = algorithm.freshKey();
        var maker = new CertificateMaker(algorithm, time.instant());
        var anchor = maker.ofAuthority(keys, "Lianshen local authority " + algorithm);
        var anchors = Stream.concat(anchors().stream(), Stream.of(anchor)).toList();
        SealFolder.write(folder.anchors(), Pem.ofCertificates(anchors), "rw-r--r--");
        SealFolder.write(folder.authority(algorithm), Pem.ofKey(keys.getPrivate()), "rw-------");
        makeRoom();
    }

    private void makeRoom() {
        try {
            Files.createDirectories(folder.path().resolve("certificates"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<X509Certificate> anchors() {
        return Files.exists(folder.anchors()) ? SealFolder.read(folder.anchors()) : List.of();
    }

    private X509Certificate authority(SealAlgorithm algorithm) {
        return anchors().stream()
                .filter(
                        anchor ->
                                SealAlgorithm.of(anchor.getPublicKey())
                                        .filter(algorithm::equals)
                                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no anchor for " + algorithm));
    }

    private PrivateKey authorityKey(SealAlgorithm algorithm) {
        return Pem.key(SealFolder.text(folder.authority(algorithm)));
    }
}
