package cn.lianshen.web.json;

import cn.lianshen.web.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what Jackson found in the words of the caller: the code and the path of the field. */
public final class JsonFaults {

    private JsonFaults() {}

    /** Always a 400. */
    public static Problem explain(JacksonException error) {
        String field = JsonPath.of(error);
        return switch (error) {
            case InputCoercionException _ -> fault("invalid-value", field);
            case StreamReadException malformed -> malformed(malformed.getLocation());
            case UnrecognizedPropertyException _ -> fault("unknown-field", field);
            case InvalidNullException _ -> fault("missing-value", field);
            case InvalidFormatException format -> format(format, field);
            case MismatchedInputException mismatch -> mismatch(mismatch, field);
            case DatabindException _ -> fault("invalid-value", field);
            default -> malformed(error.getLocation());
        };
    }

    private static Problem mismatch(MismatchedInputException error, String field) {
        String message = String.valueOf(error.getOriginalMessage());
        if (message.startsWith("No content")) {
            return Problem.of(400, "missing-body");
        }
        if (message.startsWith("Trailing token")) {
            return malformed(error.getLocation());
        }
        boolean missing = message.startsWith("Missing required creator property");
        return fault(missing ? "missing-value" : "invalid-value", field);
    }

    private static Problem format(InvalidFormatException error, String field) {
        Class<?> type = error.getTargetType();
        if (type == null || !type.isEnum()) {
            return fault("invalid-value", field);
        }
        return fault("invalid-value", field).with("allowed", EnumSpelling.of(type));
    }

    private static Problem fault(String code, String field) {
        Problem problem = Problem.of(400, code, field);
        return field.isEmpty() ? problem : problem.at(field);
    }

    private static Problem malformed(TokenStreamLocation at) {
        if (at == null || at.getLineNr() < 1) {
            return Problem.of(400, "malformed-json", "?", "?");
        }
        return Problem.of(400, "malformed-json", at.getLineNr(), at.getColumnNr());
    }
}
