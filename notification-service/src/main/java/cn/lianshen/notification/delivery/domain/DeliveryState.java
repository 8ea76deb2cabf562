package cn.lianshen.notification.delivery.domain;

/** How far a delivery is. */
public enum DeliveryState {
    /** 待发送: not tried yet. */
    QUEUED,
    /** 已发送: the channel took it over; whether it is read nobody knows. */
    SENT,
    /** 待重试: tried, and will be tried again. */
    FAILED,
    /** 已放弃: not tried again unless an operator has it resent. */
    GIVEN_UP
}
