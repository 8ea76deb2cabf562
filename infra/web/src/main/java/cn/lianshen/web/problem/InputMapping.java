package cn.lianshen.web.problem;

import cn.lianshen.web.json.JsonFaults;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;

/** What the request itself has wrong: its JSON, its parameters, its size. */
public final class InputMapping implements ProblemMapping {

    @Override
    public @Nullable Problem map(Throwable error, ServerWebExchange exchange) {
        return switch (error) {
            case MissingRequestValueException missing ->
                    Problem.of(400, "missing-value", missing.getName()).at(missing.getName());
            case ServerWebInputException input -> input(input);
            case DataBufferLimitException _ -> Problem.of(413, "body-too-large");
            default -> null;
        };
    }

    private static @Nullable Problem input(ServerWebInputException error) {
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException json) {
                return JsonFaults.explain(json);
            }
            if (cause instanceof TypeMismatchException mismatch) {
                return parameter(error.getMethodParameter(), mismatch);
            }
        }
        return isBody(error.getMethodParameter()) ? Problem.of(400, "missing-body") : null;
    }

    private static boolean isBody(@Nullable MethodParameter parameter) {
        return parameter != null && parameter.hasParameterAnnotation(RequestBody.class);
    }

    private static Problem parameter(
            @Nullable MethodParameter parameter, TypeMismatchException mismatch) {
        String name = parameter == null ? null : parameter.getParameterName();
        String field = name == null ? String.valueOf(mismatch.getPropertyName()) : name;
        return Problem.of(400, "invalid-value", field).at(field);
    }
}
