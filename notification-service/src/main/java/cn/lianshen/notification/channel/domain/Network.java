package cn.lianshen.notification.channel.domain;

import java.util.Arrays;
import java.util.List;

/**
 * Networks that nobody outside can be in (IANA special-purpose address registries, RFC 6890): a
 * request that an outsider has us make must not reach them (SSRF).
 *
 * @param first bytes that every address in it begins with
 * @param bits how many of their bits count
 */
@SuppressWarnings("ArrayRecordComponent") // constants, never compared
record Network(byte[] first, int bits) {
    static final List<Network> V4 =
            List.of(
                    of(8, 0),
                    of(8, 10),
                    of(10, 100, 64),
                    of(8, 127),
                    of(16, 169, 254),
                    of(12, 172, 16),
                    of(24, 192, 0, 0),
                    of(24, 192, 0, 2),
                    of(24, 192, 88, 99),
                    of(16, 192, 168),
                    of(15, 198, 18),
                    of(24, 198, 51, 100),
                    of(24, 203, 0, 113),
                    of(3, 224));

    /** Everything beyond 2000::/3 (global unicast), and what is special inside it. */
    static final List<Network> V6 =
            List.of(
                    of(23, 0x20, 0x01, 0x00),
                    of(32, 0x20, 0x01, 0x0d, 0xb8),
                    of(16, 0x20, 0x02),
                    of(20, 0x3f, 0xff));

    static final Network GLOBAL_V6 = of(3, 0x20);

    private static Network of(int bits, int... first) {
        var bytes = new byte[first.length];
        for (int i = 0; i < first.length; i++) {
            bytes[i] = (byte) first[i];
        }
        return new Network(bytes, bits);
    }

    boolean has(byte[] address) {
        int whole = bits / Byte.SIZE;
        int rest = bits % Byte.SIZE;
        return Arrays.equals(address, 0, whole, first, 0, whole)
                && (rest == 0 || (address[whole] ^ first[whole]) >> (Byte.SIZE - rest) == 0);
    }
}
