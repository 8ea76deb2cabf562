package cn.lianshen.seal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** An authority and the keys of its holders, for tests. */
public record SealOffice(SealFolder folder, KeyAuthority authority) {
    public static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    public static SealOffice in(Path path, String... holders) {
        var folder = new SealFolder(path);
        var authority = new KeyAuthority(folder, InstantSource.fixed(NOW));
        authority.createIfAbsent(List.of(holders));
        return new SealOffice(folder, authority);
    }

    public FolderSealKeys keys() {
        return keys(NOW);
    }

    public FolderSealKeys keys(Instant now) {
        return new FolderSealKeys(folder, InstantSource.fixed(now));
    }

    public SealKey key(String holder, SealAlgorithm algorithm) {
        return keys().active(holder, algorithm).orElseThrow();
    }
}
