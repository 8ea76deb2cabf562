package cn.lianshen.approval.notice;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A notice fresh from the press. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record PrintedNotice(NoticeFile file, byte[] pdf) {

    static PrintedNotice of(int ordinal, byte[] pdf) {
        return new PrintedNotice(new NoticeFile(ordinal, hash(pdf), pdf.length), pdf);
    }

    private static String hash(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
