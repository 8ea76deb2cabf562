package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.DeadlinesProjected;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationOpened;
import org.jspecify.annotations.Nullable;

/**
 * What a registering bureau has still to do (待办登记).
 *
 * @param deadline by when; null while it is not its turn yet
 */
public record AwaitedRegistration(Registration registration, @Nullable Deadline deadline) {

    /** Whether the bureau has been asked. */
    public boolean open() {
        return deadline != null;
    }

    AwaitedRegistration after(CaseEvent event) {
        return switch (event) {
            case RegistrationOpened e when e.asks(registration) ->
                    new AwaitedRegistration(registration, e.deadline());
            case DeadlinesProjected e when deadline != null ->
                    new AwaitedRegistration(registration, deadline.projected(e.deadlines()));
            default -> this;
        };
    }
}
