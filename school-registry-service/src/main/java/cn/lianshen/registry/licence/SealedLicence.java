package cn.lianshen.registry.licence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * A licence as files.
 *
 * @param keyIds of the keys that sealed it
 * @param token that its QR codes carry
 * @param files of each copy one in each format
 */
record SealedLicence(Instant sealedAt, String keyIds, String token, List<File> files) {

    SealedLicence {
        files = List.copyOf(files);
    }

    /** One of them. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record File(Copy copy, Format format, byte[] content) {}

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What files there are. */
    enum Format {
        PDF("application/pdf"),
        OFD("application/ofd");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }
    }
}
