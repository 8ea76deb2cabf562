package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FormTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an application: one thing.
 *
 * @param code in the page's address; its words are {@code section.<code>}
 * @param group under which heading of the task list it stands: {@code group.<group>}
 * @param material code of the material that is handed in here
 */
record Section(String code, String group, List<Field> fields, @Nullable String material) {

    /** How far it is. */
    enum State {
        OPEN,
        OPTIONAL,
        PARTLY,
        DONE,
        WRONG
    }

    static Section of(String code, String group, Field... fields) {
        return new Section(code, group, List.of(fields), null);
    }

    /** A material in words; one that only some need may be left out. */
    static Section material(String material, boolean required) {
        var field = Field.longText("answers." + material, 20_000);
        var asked = required ? field : field.optional();
        return new Section("material-" + material, "materials", List.of(asked), material);
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
        if (isOptional()) {
            return fields.stream().anyMatch(form::isFilled) ? State.DONE : State.OPTIONAL;
        }
        if (fields.stream().filter(Field::required).allMatch(form::isFilled)) {
            return State.DONE;
        }
        return fields.stream().anyMatch(form::isFilled) ? State.PARTLY : State.OPEN;
    }
}
