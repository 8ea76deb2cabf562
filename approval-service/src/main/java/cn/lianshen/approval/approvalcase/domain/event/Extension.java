package cn.lianshen.approval.approvalcase.domain.event;

/** Whose approval extends the hard limit. Source: 行政许可法 art. 42. */
public enum Extension {
    /** 本机关负责人批准，延长十个工作日. */
    ORDINARY(10),
    /** 联合办理，本级人民政府负责人批准，延长十五个工作日. */
    JOINT(15);

    private final int workingDays;

    Extension(int workingDays) {
        this.workingDays = workingDays;
    }

    /** How much is added to the limit. */
    public int workingDays() {
        return workingDays;
    }
}
