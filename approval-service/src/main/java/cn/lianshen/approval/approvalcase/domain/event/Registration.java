package cn.lianshen.approval.approvalcase.domain.event;

/**
 * What a registering bureau does for the case (法人登记).
 *
 * @param bureau code
 */
public record Registration(String bureau, Act act) {
    /** 设立、变更、注销. */
    public enum Act {
        CREATE,
        CHANGE,
        CANCEL
    }
}
