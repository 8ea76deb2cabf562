package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.material.domain.UsedDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event and what belongs to it but must not travel with it: the filled-in form, reasons in free
 * text, the documents that come with it. The text is kept beside the event and can be erased
 * without touching the log.
 *
 * @param documents what the case uses from this event on
 */
public record Happening(
        CaseEvent event, @Nullable String confidential, List<UsedDocument> documents) {

    public Happening {
        documents = List.copyOf(documents);
    }

    public Happening(CaseEvent event, @Nullable String confidential) {
        this(event, confidential, List.of());
    }

    /** An event with nothing confidential beside it. */
    public static Happening of(CaseEvent event) {
        return new Happening(event, null);
    }

    /** The same with these documents. */
    public Happening with(List<UsedDocument> used) {
        return new Happening(event, confidential, used);
    }
}
