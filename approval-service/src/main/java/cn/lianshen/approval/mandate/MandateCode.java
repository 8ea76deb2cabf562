package cn.lianshen.approval.mandate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What a founder tells the officer (代办码): ten characters that are not mistaken for one another,
 * kept only as SHA-256. Fifty bits are not guessed in the days for which a code holds.
 */
record MandateCode(String text) {
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;

    /** As somebody typed it: in either case, with spaces or dashes between. */
    public MandateCode {
        text = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    /** A new one. */
    static MandateCode draw(RandomGenerator chance) {
        return new MandateCode(
                chance.ints(LENGTH, 0, LETTERS.length())
                        .mapToObj(at -> LETTERS.substring(at, at + 1))
                        .collect(Collectors.joining()));
    }

    /** What is kept of it. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
