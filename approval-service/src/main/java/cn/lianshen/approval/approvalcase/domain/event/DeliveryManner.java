package cn.lianshen.approval.approvalcase.domain.event;

/** How a result reaches the applicant. */
public enum DeliveryManner {
    /** 直接送达. */
    IN_PERSON,
    /** 邮寄送达. */
    BY_POST,
    /** 电子送达. */
    ELECTRONIC,
    /** 公告送达. */
    BY_NOTICE
}
