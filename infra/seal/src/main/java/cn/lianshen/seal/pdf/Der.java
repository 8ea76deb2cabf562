package cn.lianshen.seal.pdf;

import java.util.Arrays;

/** The length that a DER value tells of itself; what is behind it is filling. */
final class Der {
    private static final int SEQUENCE = 0x30;
    private static final int LONG = 0x80;
    private static final int LONGEST_LENGTH = 3;

    private Der() {}

    /**
     * @throws IllegalArgumentException when it begins with no sequence of definite length
     */
    static byte[] first(byte[] bytes) {
        var length = length(bytes);
        if (length > bytes.length) {
            throw new IllegalArgumentException("cut off");
        }
        return Arrays.copyOf(bytes, length);
    }

    private static int length(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != SEQUENCE) {
            throw new IllegalArgumentException("no sequence");
        }
        var told = bytes[1] & 0xFF;
        return told < LONG ? 2 + told : 2 + told - LONG + longLength(bytes, told - LONG);
    }

    private static int longLength(byte[] bytes, int octets) {
        if (octets == 0 || octets > LONGEST_LENGTH || bytes.length < 2 + octets) {
            throw new IllegalArgumentException("no length");
        }
        var length = 0;
        for (var i = 0; i < octets; i++) {
            length = (length << 8) | (bytes[2 + i] & 0xFF);
        }
        return length;
    }
}
