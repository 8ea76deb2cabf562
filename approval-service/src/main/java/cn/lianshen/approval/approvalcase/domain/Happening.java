package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event and the text that belongs to it but must not travel with it: the filled-in form, reasons
 * in free text. That text is kept beside the event and can be erased without touching the log.
 */
public record Happening(CaseEvent event, @Nullable String confidential) {

    /** An event with nothing confidential beside it. */
    public static Happening of(CaseEvent event) {
        return new Happening(event, null);
    }
}
