package cn.lianshen.approval;

import cn.lianshen.approval.identifier.domain.CreditCode;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * Credit codes that no other test has used, found by trying until the check characters are right.
 */
public final class CreditCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCodes() {}

    public static String fresh(String prefix, String region) {
        return Stream.generate(() -> prefix + region + organisation())
                .flatMap(body -> ALPHABET.chars().mapToObj(c -> body + (char) c))
                .map(CreditCode::parse)
                .flatMap(Optional::stream)
                .map(CreditCode::value)
                .findFirst()
                .orElseThrow();
    }

    private static String organisation() {
        var text = new StringBuilder("MA");
        while (text.length() < 9) {
            text.append(ALPHABET.charAt(ThreadLocalRandom.current().nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
