package cn.lianshen.gateway.portal.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form. Its words stand in the bundle: {@code field.<name>}, {@code
 * field.<name>.hint}, and a choice's as {@code field.<name>.<choice>}.
 *
 * @param name path in the form that is sent, e.g. {@code founder.name}; also the input's name
 * @param choices codes to choose from
 * @param most characters that fit
 * @param autocomplete what the browser may offer (WCAG 1.3.5), or {@code off}
 * @param instead name of a field that may be filled in instead; null when there is none
 */
public record Field(
        String name,
        Type type,
        boolean required,
        List<String> choices,
        int most,
        String autocomplete,
        @Nullable String instead) {

    public Field(
            String name,
            Type type,
            boolean required,
            List<String> choices,
            int most,
            String autocomplete) {
        this(name, type, required, choices, most, autocomplete, null);
    }

    /** How it is asked and what its value is. */
    public enum Type {
        TEXT,
        LONG_TEXT,
        WHOLE_NUMBER,
        YES_NO,
        /** One of the choices. */
        ONE,
        /** One of many choices, from a list that opens. */
        PICK,
        /** Some of the choices. */
        SOME,
        DATE,
        /** One file that is read at once and not kept. */
        FILE,
        /** Documents, by their ids. */
        FILES
    }

    public static Field text(String name, int most, String autocomplete) {
        return new Field(name, Type.TEXT, true, List.of(), most, autocomplete);
    }

    public static Field longText(String name, int most) {
        return new Field(name, Type.LONG_TEXT, true, List.of(), most, "off");
    }

    public static Field number(String name) {
        return new Field(name, Type.WHOLE_NUMBER, true, List.of(), 15, "off");
    }

    public static Field yesNo(String name) {
        return new Field(name, Type.YES_NO, true, List.of("true", "false"), 5, "off");
    }

    public static Field one(String name, String... choices) {
        return new Field(name, Type.ONE, true, List.of(choices), 40, "off");
    }

    public static Field some(String name, String... choices) {
        return new Field(name, Type.SOME, true, List.of(choices), 40, "off");
    }

    public static Field date(String name) {
        return new Field(name, Type.DATE, true, List.of(), 10, "off");
    }

    /** Asks for a file that is read at once. */
    public static Field file(String name) {
        return new Field(name, Type.FILE, false, List.of(), 1, "off");
    }

    /**
     * Asks for documents.
     *
     * @param most documents that are taken
     * @param instead name of the field that says it in words
     */
    public static Field files(String name, int most, String instead) {
        return new Field(name, Type.FILES, true, List.of(), most, "off", instead);
    }

    public Field optional() {
        return new Field(name, type, false, choices, most, autocomplete, instead);
    }

    /** The same with these to choose from. */
    public Field choosing(List<String> codes) {
        return new Field(name, type, required, codes, most, autocomplete, instead);
    }

    /** The same, answered by picking one of these from a list. */
    public Field picking(List<String> codes) {
        return new Field(name, Type.PICK, required, codes, most, autocomplete, instead);
    }

    /** As an element's id and as the end of an address. */
    public String id() {
        return name.replace('.', '-');
    }
}
