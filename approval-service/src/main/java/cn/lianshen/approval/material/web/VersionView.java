package cn.lianshen.approval.material.web;

import cn.lianshen.approval.material.DocumentVersion;
import cn.lianshen.approval.material.domain.DocumentState;
import java.time.Instant;

/**
 * A version as its owner sees it.
 *
 * @param length in bytes
 * @param scan whether a scanner has looked
 */
record VersionView(
        int version,
        String name,
        String mediaType,
        long length,
        String sha256,
        DocumentState state,
        Scan scan,
        Instant handedInAt) {

    /** 查毒. */
    enum Scan {
        /** 未查毒: no scanner is set up. */
        NOT_SCANNED,
        /** 待查毒. */
        PENDING,
        /** 已查毒，未发现病毒. */
        CLEAN,
        /** 发现病毒. */
        INFECTED
    }

    static VersionView of(DocumentVersion version) {
        return new VersionView(
                version.version(),
                version.name(),
                version.type().mediaType(),
                version.length(),
                version.sha256(),
                version.state(),
                scan(version),
                version.handedInAt());
    }

    private static Scan scan(DocumentVersion version) {
        return switch (version.state()) {
            case QUARANTINED -> Scan.PENDING;
            case INFECTED -> Scan.INFECTED;
            case FREE -> version.scannedAt() == null ? Scan.NOT_SCANNED : Scan.CLEAN;
        };
    }
}
