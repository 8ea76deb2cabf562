package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.BureauName;
import cn.lianshen.approval.catalogue.Catalogue;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The catalogue's names and the bundle's sentences in the asker's language. */
record Words(Catalogue catalogue, MessageSource messages, Locale locale) {

    BureauName bureau(String code) {
        return new BureauName(code, catalogue.bureau(code).name(locale));
    }

    List<BureauName> bureaus(List<String> codes) {
        return codes.stream().map(this::bureau).toList();
    }

    /** Whichever of the two is in the asker's language. */
    String pick(String chinese, String english) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    String sentence(String code, Object... values) {
        return messages.getMessage("assessment." + code, values, locale) + "";
    }
}
