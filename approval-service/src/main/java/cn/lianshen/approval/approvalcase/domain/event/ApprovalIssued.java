package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reply other than a new licence was issued (批准文件).
 *
 * @param document code of the kind of document, e.g. {@code PREPARATION_APPROVAL}
 * @param number its number
 * @param validTo last day on which it is good; null when it does not lapse
 */
public record ApprovalIssued(
        String document, String number, LocalDate issuedOn, @Nullable LocalDate validTo)
        implements DeliveryEvent {}
