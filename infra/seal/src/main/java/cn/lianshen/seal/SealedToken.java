package cn.lianshen.seal;

import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/**
 * A few bytes with a signature, short enough for a QR code. The text is {@code <key id><payload>
 * <signature>} in Base64 without padding (RFC 4648, URL alphabet). No algorithm is named in it: it
 * is that of the key.
 *
 * @param payload what is said
 * @param certificate of the key that signed; whether to believe it is another question
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record SealedToken(byte[] payload, X509Certificate certificate) {
    /** Longest text that is looked at. */
    public static final int LONGEST = 512;

    private static final int SIGNATURE = 64;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** What a text turns out to be. */
    public sealed interface Reading {
        /** Signed by a key that is known. */
        record Intact(SealedToken token) implements Reading {}

        /** Names a known key, and is not what that key signed. */
        record Broken() implements Reading {}

        /** Signed by nobody who is known here. */
        record UnknownKey() implements Reading {}

        /** No token at all. */
        record Unreadable() implements Reading {}
    }

    /** The text of a new token. */
    public static String put(SealKey key, byte[] payload) {
        var head =
                ByteBuffer.allocate(KeyId.BYTES + payload.length)
                        .put(key.id().bytes())
                        .put(payload)
                        .array();
        var signature = RawSignature.ofDer(key.sign(head));
        var all = ByteBuffer.allocate(head.length + SIGNATURE).put(head).put(signature);
        return ENCODER.encodeToString(all.array());
    }

    /**
     * Holds a text against the keys that are known.
     *
     * @param certificates finds that of a key
     */
    public static Reading read(
            String text, Function<KeyId, Optional<X509Certificate>> certificates) {
        return decoded(text)
                .map(bytes -> read(bytes, certificates))
                .orElseGet(Reading.Unreadable::new);
    }

    private static Reading read(
            byte[] bytes, Function<KeyId, Optional<X509Certificate>> certificates) {
        var head = Arrays.copyOf(bytes, bytes.length - SIGNATURE);
        var id = KeyId.of(Arrays.copyOf(head, KeyId.BYTES));
        var signature = Arrays.copyOfRange(bytes, head.length, bytes.length);
        return certificates
                .apply(id)
                .map(certificate -> read(head, signature, certificate))
                .orElseGet(Reading.UnknownKey::new);
    }

    private static Reading read(byte[] head, byte[] signature, X509Certificate certificate) {
        var key = certificate.getPublicKey();
        var right =
                SealAlgorithm.of(key)
                        .filter(it -> it.verifies(key, head, RawSignature.toDer(signature)));
        return right.isPresent()
                ? new Reading.Intact(
                        new SealedToken(
                                Arrays.copyOfRange(head, KeyId.BYTES, head.length), certificate))
                : new Reading.Broken();
    }

    /** There is one text for these bytes: any other spelling is not read. */
    private static Optional<byte[]> decoded(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length > KeyId.BYTES + SIGNATURE
                            && ENCODER.encodeToString(bytes).equals(text)
                    ? Optional.of(bytes)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
