package cn.lianshen.web.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Lets JSpecify say which record components a caller may leave out: those marked {@code @Nullable}.
 */
final class NullnessIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return isRequired(member) ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return component(annotated)
                .map(
                        type ->
                                JsonSetter.Value.construct(
                                        isNullable(type) ? Nulls.DEFAULT : Nulls.FAIL,
                                        holdsNullables(type) ? Nulls.DEFAULT : Nulls.FAIL))
                .orElse(JsonSetter.Value.empty());
    }

    private static boolean isRequired(Annotated annotated) {
        return component(annotated).filter(type -> !isNullable(type)).isPresent();
    }

    private static Optional<AnnotatedType> component(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                        && parameter.getDeclaringClass().isRecord()
                        && parameter.getMember() instanceof Executable constructor
                ? Optional.of(constructor.getAnnotatedParameterTypes()[parameter.getIndex()])
                : Optional.empty();
    }

    /** Whether a list's elements or a map's values may be null, whether or not it may itself. */
    private static boolean holdsNullables(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType container
                && Arrays.stream(container.getAnnotatedActualTypeArguments())
                        .anyMatch(NullnessIntrospector::isNullable);
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
