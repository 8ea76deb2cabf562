package cn.lianshen.gateway.portal.form;

import java.util.List;

/**
 * A question as it is shown.
 *
 * @param type kebab-case, picks the template's fragment
 * @param value as typed or as kept
 * @param error what is wrong with it; empty when nothing is
 */
public record FieldView(
        String name,
        String id,
        String type,
        String label,
        String hint,
        String value,
        List<Choice> choices,
        String error,
        boolean required,
        int most,
        String autocomplete) {

    public record Choice(String value, String label, String hint, boolean chosen) {}

    /** Ids of what describes the input, for screen readers; null when there is nothing. */
    public String describedBy() {
        String hintId = hint.isEmpty() ? "" : id + "-hint";
        String errorId = error.isEmpty() ? "" : id + "-error";
        return (hintId + " " + errorId).strip();
    }

    public boolean wrong() {
        return !error.isEmpty();
    }

    /** Where the error summary leads: the first choice, or the input itself. */
    public String target() {
        return choices.isEmpty() ? id : id + "-0";
    }
}
