package cn.lianshen.approval.approvalcase.domain.event;

import org.jspecify.annotations.Nullable;

/**
 * The registering bureau was asked to register the legal person (法人登记).
 *
 * @param act what it is asked to do; absent in old logs, which mean whatever is left for it
 */
public record RegistrationOpened(
        String registrar, Registration.@Nullable Act act, Deadline deadline)
        implements DeliveryEvent {

    /** Whether this asks for that act. */
    public boolean asks(Registration registration) {
        return registration.bureau().equals(registrar)
                && (act == null || act == registration.act());
    }
}
