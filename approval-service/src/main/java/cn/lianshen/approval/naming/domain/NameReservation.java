package cn.lianshen.approval.naming.domain;

import java.time.LocalDate;

/**
 * How long a registrar keeps a name (名称保留期, 企业名称登记管理规定 18): two months, or a year when the law
 * wants an approval before the registration, as it does of a school.
 */
public record NameReservation(LocalDate reservedOn, boolean priorApproval) {

    private static final int MONTHS = 2;
    private static final int YEARS_OF_PREPARATION = 3;

    /** Last day on which the name is kept; not moved past days of rest. */
    public LocalDate lastDay() {
        return priorApproval ? reservedOn.plusYears(1) : reservedOn.plusMonths(MONTHS);
    }

    public boolean lapsedOn(LocalDate day) {
        return day.isAfter(lastDay());
    }

    /**
     * Whether a preparation approved on that day can last longer than the name is kept; the name is
     * then looked at again at formal establishment (民办教育促进法 14: three years).
     */
    public boolean mayLapseInPreparation(LocalDate approvedOn) {
        return lapsedOn(approvedOn.plusYears(YEARS_OF_PREPARATION));
    }
}
