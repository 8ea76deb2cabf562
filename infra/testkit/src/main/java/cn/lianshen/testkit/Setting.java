package cn.lianshen.testkit;

import java.util.Objects;
import java.util.Optional;

/** A setting of the test run: system property first, then environment variable of the same name. */
final class Setting {
    private Setting() {}

    static String of(String name, String otherwise) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(name)))
                .filter(value -> !value.isBlank())
                .orElse(Objects.requireNonNull(otherwise));
    }
}
