package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FormTree;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of an application: one thing.
 *
 * @param code in the page's address; its words are {@code section.<code>}
 * @param group under which heading of the task list it stands: {@code group.<group>}
 * @param material code of the material that is handed in here
 * @param untouched how far it is while nothing is filled in
 */
record Section(
        String code, String group, List<Field> fields, @Nullable String material, State untouched) {
    private static final String PREFIX = "material-";

    /** How far it is. */
    enum State {
        OPEN,
        OPTIONAL,
        /** 容缺: it may be handed in after acceptance. */
        LATER,
        PARTLY,
        DONE,
        WRONG
    }

    static Section of(String code, String group, Field... fields) {
        return new Section(code, group, List.of(fields), null, State.OPEN);
    }

    /**
     * A material as files, in words, or both.
     *
     * @param untouched {@code OPEN} when the application cannot go without it
     */
    static Section material(String material, State untouched) {
        var words = Field.longText("answers." + material, 20_000).optional();
        var files = Field.files("materials." + material, 20, words.name());
        var asked = List.of(untouched == State.OPEN ? files : files.optional(), words);
        return new Section(PREFIX + material, "materials", asked, material, untouched);
    }

    /** The code of the material that is handed in at a section's address; empty for the others. */
    static Optional<String> materialOf(String code) {
        return Optional.of(code)
                .filter(one -> one.startsWith(PREFIX))
                .map(one -> one.substring(PREFIX.length()));
    }

    /** The same without these fields. */
    Section without(List<String> names) {
        var rest = fields.stream().filter(field -> !names.contains(field.name())).toList();
        return new Section(code, group, rest, material, untouched);
    }

    boolean isOptional() {
        return fields.stream().noneMatch(Field::required);
    }

    public boolean has(String path) {
        return fields.stream()
                .map(Field::name)
                .anyMatch(name -> name.equals(path) || path.startsWith(name + "["));
    }

    public State state(FormTree form, List<Draft.Hint> hints) {
        if (hints.stream().anyMatch(hint -> has(hint.field()))) {
            return State.WRONG;
        }
        if (fields.stream().noneMatch(form::isFilled)) {
            return untouched;
        }
        boolean whole = fields.stream().filter(Field::required).allMatch(form::isFilled);
        return whole ? State.DONE : State.PARTLY;
    }
}
