package cn.lianshen.approval.inquiry;

import cn.lianshen.approval.inquiry.domain.NameText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Founders' names as they can be searched for without being stored: HMAC-SHA-256 of the normalised
 * name under a key that the database does not have. Equal names meet, nothing else can be told.
 */
@Component
public final class BlindIndex {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int FINGERPRINT = 8;

    private final SecretKeySpec key;

    BlindIndex(InquiryProperties properties) {
        this.key =
                new SecretKeySpec(
                        properties.searchKey().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** What a founder's name is found by, in hexadecimal digits. */
    public String founder(String name) {
        return hash("founder:" + NameText.of(name).key());
    }

    /** Tells one key from another, and nothing about it. */
    public String fingerprint() {
        return hash("key").substring(0, FINGERPRINT);
    }

    private String hash(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
