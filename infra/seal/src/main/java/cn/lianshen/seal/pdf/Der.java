package cn.lianshen.seal.pdf;

import java.util.Arrays;

/**
 * Where a value of ASN.1 ends by what it tells of its own length; what is behind it is filling.
 * Seals made here are DER and tell it outright. Other programs also write BER, whose values may end
 * at a mark instead; these are gone through without taking anything apart.
 */
final class Der {
    private static final int SEQUENCE = 0x30;
    private static final int LONG = 0x80;
    private static final int UNTOLD = 0x80;
    private static final int LONG_TAG = 0x1F;
    private static final int LONGEST_LENGTH = 3;

    /** Signatures need some ten; a file that opens more of them only means to be a burden. */
    private static final int DEEPEST = 64;

    private Der() {}

    /**
     * @throws IllegalArgumentException when it begins with no whole sequence
     */
    static byte[] first(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != SEQUENCE) {
            throw new IllegalArgumentException("no sequence");
        }
        return Arrays.copyOf(bytes, end(bytes));
    }

    private static int end(byte[] bytes) {
        var at = 0;
        var open = 0;
        do {
            if (octet(bytes, at + 1) == UNTOLD) {
                open++;
                at += 2;
            } else {
                open -= isMark(bytes, at) ? 1 : 0;
                at = behind(bytes, at);
            }
        } while (open > 0 && open <= DEEPEST);
        if (open > 0 || at > bytes.length) {
            throw new IllegalArgumentException("cut off or too deep");
        }
        return at;
    }

    private static boolean isMark(byte[] bytes, int at) {
        return octet(bytes, at) == 0 && octet(bytes, at + 1) == 0;
    }

    /** Where the next value begins. */
    private static int behind(byte[] bytes, int at) {
        if ((octet(bytes, at) & LONG_TAG) == LONG_TAG) {
            throw new IllegalArgumentException("no tag of a signature");
        }
        var told = octet(bytes, at + 1);
        return told < LONG
                ? at + 2 + told
                : at + 2 + told - LONG + longLength(bytes, at + 2, told - LONG);
    }

    private static int longLength(byte[] bytes, int at, int octets) {
        if (octets > LONGEST_LENGTH) {
            throw new IllegalArgumentException("no length");
        }
        var length = 0;
        for (var i = 0; i < octets; i++) {
            length = (length << 8) | octet(bytes, at + i);
        }
        return length;
    }

    private static int octet(byte[] bytes, int at) {
        if (at >= bytes.length) {
            throw new IllegalArgumentException("cut off");
        }
        return bytes[at] & 0xFF;
    }
}
