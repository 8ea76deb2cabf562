package cn.lianshen.web.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

/** The values of an enum as JSON spells them, in declared order. */
final class EnumSpelling {

    private EnumSpelling() {}

    static List<String> of(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .map(EnumSpelling::spelling)
                .toList();
    }

    private static String spelling(Field constant) {
        JsonProperty given = constant.getAnnotation(JsonProperty.class);
        return given == null || given.value().isEmpty() ? constant.getName() : given.value();
    }
}
