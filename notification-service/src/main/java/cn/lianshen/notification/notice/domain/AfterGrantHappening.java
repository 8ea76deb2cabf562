package cn.lianshen.notification.notice.domain;

/**
 * What ends a permission after it was granted: four different acts (许可的撤销、注销、撤回和吊销). The article
 * and the reasons stand in the written decision.
 */
public sealed interface AfterGrantHappening extends Happening {

    /** 撤销行政许可 */
    record PermissionAnnulled() implements AfterGrantHappening {}

    /** 注销办学许可证 */
    record LicenceCancelled() implements AfterGrantHappening {}

    /** 撤回行政许可 */
    record PermissionWithdrawn() implements AfterGrantHappening {}

    /** 吊销办学许可证 */
    record LicenceRevoked() implements AfterGrantHappening {}
}
