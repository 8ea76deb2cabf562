package cn.lianshen.cipher;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A sealed field as it is stored: one byte 1 (this layout), one byte length of the key's id, the
 * id, 12 bytes nonce, then what the cipher gave with its 16 bytes of authentication.
 */
@SuppressWarnings("ArrayRecordComponent") // read once and handed on, never compared
record Sealed(String keyId, byte[] nonce, byte[] body) {

    static final int NONCE_BYTES = 12;
    private static final byte LAYOUT = 1;

    byte[] bytes() {
        var id = keyId.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 + id.length + nonce.length + body.length)
                .put(LAYOUT)
                .put((byte) id.length)
                .put(id)
                .put(nonce)
                .put(body)
                .array();
    }

    /**
     * @throws SealBroken when these bytes were never sealed
     */
    static Sealed of(byte[] bytes) {
        if (bytes.length < 2
                || bytes[0] != LAYOUT
                || bytes[1] < 1
                || bytes.length < 2 + bytes[1] + NONCE_BYTES) {
            throw new SealBroken("not a sealed field", null);
        }
        var buffer = ByteBuffer.wrap(bytes, 2, bytes.length - 2);
        var id = new byte[bytes[1]];
        var nonce = new byte[NONCE_BYTES];
        buffer.get(id).get(nonce);
        var body = new byte[buffer.remaining()];
        buffer.get(body);
        return new Sealed(new String(id, StandardCharsets.US_ASCII), nonce, body);
    }
}
