package cn.lianshen.approval.sharing.web;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.sharing.SourceNames;
import cn.lianshen.approval.sharing.web.SharedLine.State;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sources by name, and what happens next in words. */
@Component
final class SharedTexts {
    private final MessageSource messages;
    private final Catalogue catalogue;
    private final SourceNames sources;

    SharedTexts(MessageSource messages, Catalogue catalogue, SourceNames sources) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.sources = sources;
    }

    String material(String code, Locale locale) {
        return catalogue.materials().get(code).name(locale);
    }

    String source(String code, Locale locale) {
        return sources.of(code, locale);
    }

    String detail(State state, boolean expired, List<String> asked, Locale locale) {
        var names =
                asked.stream()
                        .map(code -> source(code, locale))
                        .collect(
                                Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、"));
        var code = "shared-record." + (expired ? "EXPIRED" : state.name());
        return messages.getMessage(code, new Object[] {names}, locale) + "";
    }
}
