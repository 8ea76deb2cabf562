package cn.lianshen.gateway.portal.relay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service's refusal (problem+json), as far as pages tell it.
 *
 * @param detail what is wrong and what to do next, in the reader's language
 * @param field where
 * @param errors each fault, when there are several
 * @param caseId of a draft that was filed meanwhile
 */
public record Fault(
        int status,
        @Nullable String code,
        @Nullable String title,
        @Nullable String detail,
        @Nullable String field,
        @Nullable List<At> errors,
        @Nullable String nextStep,
        @Nullable String source,
        @Nullable String caseId) {

    /** One fault at one field. */
    public record At(String field, String code, String detail) {}

    static Fault bare(int status) {
        return new Fault(status, null, null, null, null, null, null, null, null);
    }

    /** What a service would refuse as well, told before it is asked. */
    public static Fault saying(int status, String detail) {
        return new Fault(status, null, null, detail, null, null, null, null, null);
    }

    public boolean is(String other) {
        return other.equals(code);
    }

    /** Every fault with its place; a refusal of the whole stands at no field. */
    public List<At> places() {
        if (errors != null && !errors.isEmpty()) {
            return errors;
        }
        String where = field == null ? "" : field;
        return List.of(new At(where, code == null ? "" : code, detail == null ? "" : detail));
    }
}
