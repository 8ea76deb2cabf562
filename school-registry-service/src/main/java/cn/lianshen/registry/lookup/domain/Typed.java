package cn.lianshen.registry.lookup.domain;

import org.jspecify.annotations.Nullable;

/**
 * The criteria of a look-up as they were typed, names and places in simplified characters; a blank
 * one counts as not given. A character of no meaning (U+0000), which no name holds and the database
 * does not take, is passed over.
 */
public record Typed(
        @Nullable String name,
        @Nullable String licenceNumber,
        @Nullable String creditCode,
        @Nullable String place,
        @Nullable String kind,
        @Nullable String state) {
    public Typed {
        name = given(name);
        licenceNumber = given(licenceNumber);
        creditCode = given(creditCode);
        place = given(place);
        kind = given(kind);
        state = given(state);
    }

    private static @Nullable String given(@Nullable String typed) {
        var plain = typed == null ? "" : typed.replace("\0", "").strip();
        return plain.isEmpty() ? null : plain;
    }
}
