package cn.lianshen.gateway.portal.form;

import java.util.List;

/**
 * A question as it is shown.
 *
 * @param type kebab-case, picks the template's fragment
 * @param value as typed or as kept
 * @param error what is wrong with it; empty when nothing is
 * @param files documents that are handed in here; for fields of documents only, like the next
 * @param others further documents of the person that could be
 * @param accept file names that are taken, as browsers want it
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
        String autocomplete,
        List<Attachment> files,
        List<Attachment> others,
        String accept) {

    public record Choice(String value, String label, String hint, boolean chosen) {}

    /** Ids of what describes the input, for screen readers; null when there is nothing. */
    public String describedBy() {
        String hintId = hint.isEmpty() ? "" : id + "-hint";
        String errorId = error.isEmpty() ? "" : id + "-error";
        return (hintId + " " + errorId).strip();
    }

    /** Whether a scanner is still to look at one of them. */
    public boolean pending() {
        return files.stream().anyMatch(Attachment::pending);
    }

    /** The same with documents to show. */
    public FieldView with(List<Attachment> mine, List<Attachment> more, String taken) {
        return new FieldView(
                name,
                id,
                type,
                label,
                hint,
                value,
                choices,
                error,
                required,
                most,
                autocomplete,
                mine,
                more,
                taken);
    }

    public boolean wrong() {
        return !error.isEmpty();
    }

    /** Where the error summary leads: the first choice, or the input itself. */
    public String target() {
        return choices.isEmpty() || type.equals("pick") ? id : id + "-0";
    }
}
