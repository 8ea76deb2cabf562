package cn.lianshen.web.document;

import cn.lianshen.web.IfMatch;
import cn.lianshen.web.idempotency.IdempotencyKey;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Documents the headers behind the parameters that our own resolvers fill. */
final class HeaderParameters implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            document(operation, parameter);
        }
        return operation;
    }

    private static void document(Operation operation, MethodParameter parameter) {
        if (parameter.getParameterType() == IfMatch.class) {
            operation.addParametersItem(header("If-Match", "\"7\"", true));
        }
        if (parameter.getParameterType() == IdempotencyKey.class) {
            boolean required = !parameter.isOptional();
            operation.addParametersItem(header(IdempotencyKey.HEADER, "a81bc81b", required));
        }
    }

    private static HeaderParameter header(String name, String example, boolean required) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).required(required).schema(new StringSchema()).example(example);
        return header;
    }
}
