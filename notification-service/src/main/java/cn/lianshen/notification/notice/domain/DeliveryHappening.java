package cn.lianshen.notification.notice.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** After the decision: results handed out (制证、送达). */
public sealed interface DeliveryHappening extends Happening {

    /** 制证 */
    record LicenceIssued(String licenceNumber) implements DeliveryHappening {

        public LicenceIssued {
            requireNonNull(licenceNumber, "licenceNumber");
        }
    }

    /**
     * 批准文件.
     *
     * @param document code of its kind
     * @param validTo last day on which it is good; null when it does not lapse
     */
    record ApprovalIssued(String document, String number, @Nullable LocalDate validTo)
            implements DeliveryHappening {

        public ApprovalIssued {
            requireNonNull(document, "document");
            requireNonNull(number, "number");
        }
    }

    /** 交回办学许可证 */
    record LicenceHandedBack() implements DeliveryHappening {}

    /**
     * 送达.
     *
     * @param manner code
     */
    record ResultDelivered(String manner, LocalDate on) implements DeliveryHappening {

        public ResultDelivered {
            requireNonNull(manner, "manner");
            requireNonNull(on, "on");
        }
    }
}
