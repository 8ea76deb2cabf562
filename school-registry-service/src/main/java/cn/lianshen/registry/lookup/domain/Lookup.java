package cn.lianshen.registry.lookup.domain;

import cn.lianshen.registry.institution.domain.NameKey;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import org.jspecify.annotations.Nullable;

/** A look-up as it was typed: criteria that can be searched for, or what is wrong with it. */
public sealed interface Lookup permits Criteria, Unanswerable {

    /** A shorter fragment would list half the register. */
    int SHORTEST_NAME = 2;

    /** Reads the three criteria; a blank one counts as not given. */
    static Lookup typed(
            @Nullable String name, @Nullable String licenceNumber, @Nullable String creditCode) {
        return read(given(name), given(licenceNumber), given(creditCode));
    }

    private static Lookup read(
            @Nullable String name, @Nullable String licenceNumber, @Nullable String creditCode) {
        var key = name == null ? null : NameKey.of(name);
        var number = licenceNumber == null ? null : LicenceNumberKey.of(licenceNumber).orElse(null);
        var code = creditCode == null ? null : CreditCode.parse(creditCode).orElse(null);
        if (key != null && key.length() < SHORTEST_NAME) {
            return new Unanswerable("name", "name-too-short");
        }
        if (licenceNumber != null && number == null) {
            return new Unanswerable("licenceNumber", "invalid-licence-number");
        }
        if (creditCode != null && code == null) {
            return new Unanswerable("creditCode", "invalid-credit-code");
        }
        return key == null && number == null && code == null
                ? new Unanswerable("name", "criterion-required")
                : new Criteria(key, number, code);
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
