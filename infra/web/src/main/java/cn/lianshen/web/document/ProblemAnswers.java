package cn.lianshen.web.document;

import cn.lianshen.web.PublicPaths;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Gives every operation its problem answer, and takes the token requirement off public ones. */
final class ProblemAnswers implements OpenApiCustomizer {

    private final PublicPaths open;

    ProblemAnswers(PublicPaths open) {
        this.open = open;
    }

    @Override
    public void customise(OpenAPI document) {
        if (document.getPaths() != null) {
            document.getPaths().forEach(this::complete);
        }
    }

    private void complete(String path, PathItem item) {
        item.readOperations().forEach(ProblemAnswers::addProblem);
        if (item.getGet() != null && isOpen(path, open.patterns())) {
            item.getGet().setSecurity(List.of());
        }
        if (item.getPost() != null && isOpen(path, open.questions())) {
            item.getPost().setSecurity(List.of());
        }
    }

    private static void addProblem(Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse().$ref("#/components/responses/" + DocumentFrame.PROBLEM));
    }

    private static boolean isOpen(String path, List<String> patterns) {
        PathContainer container = PathContainer.parsePath(path);
        return patterns.stream()
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(pattern -> pattern.matches(container));
    }
}
