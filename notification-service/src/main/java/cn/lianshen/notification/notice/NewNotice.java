package cn.lianshen.notification.notice;

import cn.lianshen.outbox.ReceivedEvent;
import java.util.Map;

/**
 * A notice on its way to an inbox.
 *
 * @param event of which it tells
 * @param recipient {@code person:<token subject>} or {@code bureau:<region>:<code>}
 * @param code names the sentence
 * @param caseNumber 办件编号
 * @param facts what the sentence is filled with
 */
public record NewNotice(
        ReceivedEvent event,
        String recipient,
        String code,
        String caseNumber,
        Map<String, String> facts) {}
