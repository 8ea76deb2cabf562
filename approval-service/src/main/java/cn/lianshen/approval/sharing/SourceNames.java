package cn.lianshen.approval.sharing;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.sharing.domain.SharedBases;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sources by name. */
@Component
public final class SourceNames {
    private final MessageSource messages;
    private final Catalogue catalogue;

    SourceNames(MessageSource messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    /** Of a bureau, of a data base of no single bureau, or of this platform. */
    public String of(String source, Locale locale) {
        return SharedBases.isBase(source)
                ? messages.getMessage("shared-source." + source, null, locale) + ""
                : catalogue.bureau(source).name(locale);
    }
}
