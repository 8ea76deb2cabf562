package cn.lianshen.gateway.portal.form;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A form as it was sent, with the files that were chosen in it.
 *
 * @param files each under the name of its input; inputs without a file are left out
 */
public record Sent(Typed typed, List<FilePart> files) {

    public static Mono<Sent> of(ServerWebExchange exchange) {
        return hasFiles(exchange)
                ? exchange.getMultipartData().map(Sent::of)
                : exchange.getFormData().map(typed -> new Sent(new Typed(typed), List.of()));
    }

    public boolean hasFiles() {
        return !files.isEmpty();
    }

    private static boolean hasFiles(ServerWebExchange exchange) {
        var type = exchange.getRequest().getHeaders().getContentType();
        return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type);
    }

    private static Sent of(MultiValueMap<String, Part> parts) {
        var typed = new LinkedMultiValueMap<String, String>();
        parts.forEach(
                (name, all) ->
                        all.stream()
                                .filter(FormFieldPart.class::isInstance)
                                .map(FormFieldPart.class::cast)
                                .forEach(field -> typed.add(name, field.value())));
        var files =
                parts.values().stream()
                        .flatMap(List::stream)
                        .filter(FilePart.class::isInstance)
                        .map(FilePart.class::cast)
                        .filter(file -> !file.filename().isEmpty())
                        .toList();
        if (!files.isEmpty()) {
            typed.set(Typed.FILES, "yes");
        }
        return new Sent(new Typed(typed), files);
    }
}
