package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.OpenTask;
import cn.lianshen.approval.catalogue.Catalogue;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** States and next steps in words: who does what, by when. */
@Component
final class CaseTexts {
    private final MessageSource messages;
    private final Catalogue catalogue;

    CaseTexts(MessageSource messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    String state(CaseState state, Locale locale) {
        return text("state." + state, locale);
    }

    /** One sentence for each open task, or what the end of the case means. */
    String next(ApprovalCase approvalCase, Locale locale) {
        var open = OpenTask.of(approvalCase);
        return open.isEmpty()
                ? text("next." + approvalCase.state(), locale)
                : open.stream()
                        .sorted(Comparator.comparing(OpenTask::bureau))
                        .map(task -> task(task, locale))
                        .collect(Collectors.joining(" "));
    }

    private String task(OpenTask task, Locale locale) {
        var bureau = catalogue.bureau(task.bureau());
        var name = locale.equals(Locale.ENGLISH) ? bureau.nameEn() : bureau.name();
        return text("task." + task.kind(), locale, name, task.due().toString());
    }

    private String text(String code, Locale locale, Object... values) {
        return messages.getMessage(code, values, locale) + "";
    }
}
