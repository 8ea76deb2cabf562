package cn.lianshen.web.document;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Set;

/**
 * What all API documents have in common: bearer tokens, the shape of problems, relative addresses.
 */
final class DocumentFrame {

    static final String BEARER = "bearer";
    static final String PROBLEM = "Problem";

    private DocumentFrame() {}

    static OpenAPI of(DocumentProperties settings) {
        return new OpenAPI()
                .info(info(settings))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER))
                .components(components());
    }

    private static Info info(DocumentProperties settings) {
        return new Info().title(settings.title()).description(settings.summary()).version("v1");
    }

    private static Components components() {
        return new Components()
                .addSecuritySchemes(BEARER, bearer())
                .addSchemas(PROBLEM, problem())
                .addResponses(PROBLEM, answer());
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
    }

    private static ApiResponse answer() {
        Schema<?> shape = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description("RFC 9457：code 指明原因，detail 说明如何处理")
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json", new MediaType().schema(shape)));
    }

    private static Schema<?> problem() {
        Schema<?> shape = object();
        shape.addProperty("type", text("https://lianshen.cn/problems/stale-version"));
        shape.addProperty("title", text("数据已被更新"));
        shape.addProperty("status", new Schema<Integer>().types(Set.of("integer")));
        shape.addProperty("code", text("stale-version"));
        shape.addProperty("detail", text("该办件已被他人更新，请刷新后重试。"));
        shape.addProperty("field", text("founder.creditCode"));
        shape.addProperty("errors", faults());
        shape.addProperty("instance", text("/api/v1/approval/cases"));
        return shape.required(List.of("type", "title", "status", "code", "detail", "instance"));
    }

    private static Schema<?> faults() {
        Schema<?> fault = object();
        fault.addProperty("field", text("school.name"));
        fault.addProperty("code", text("missing-value"));
        fault.addProperty("detail", text("缺少必填项 school.name。"));
        Schema<?> list = new Schema<Object>();
        list.setTypes(Set.of("array"));
        list.setItems(fault);
        return list;
    }

    private static Schema<?> object() {
        return new Schema<Object>().types(Set.of("object"));
    }

    private static Schema<?> text(String example) {
        Schema<String> text = new Schema<>();
        text.types(Set.of("string")).example(example);
        return text;
    }
}
