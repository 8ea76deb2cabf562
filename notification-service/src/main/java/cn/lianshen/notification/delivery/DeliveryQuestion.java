package cn.lianshen.notification.delivery;

import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.delivery.domain.DeliveryState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries are wanted; null: any.
 *
 * @param after place of the last one seen
 */
record DeliveryQuestion(
        @Nullable DeliveryState state,
        @Nullable Channel channel,
        @Nullable UUID caseId,
        @Nullable String recipient,
        long after) {}
