package cn.lianshen.notification.channel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 over time and body, so that nobody else can send, change or repeat a request. */
public final class Signature {
    private static final String HMAC = "HmacSHA256";

    private Signature() {}

    /**
     * Over {@code <seconds>.<body>}.
     *
     * @param seconds since 1970, as the request says
     * @return hexadecimal, lower case
     */
    public static String of(String secret, long seconds, byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JVM has no " + HMAC, e);
        }
    }
}
