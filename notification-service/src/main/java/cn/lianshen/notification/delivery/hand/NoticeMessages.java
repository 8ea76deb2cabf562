package cn.lianshen.notification.delivery.hand;

import cn.lianshen.notification.channel.Message;
import cn.lianshen.notification.delivery.Delivery;
import cn.lianshen.notification.delivery.DeliveryProperties;
import cn.lianshen.notification.notice.NoticeTexts;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What goes out says no more than the inbox's title and where to read on. */
@Component
final class NoticeMessages {
    private final NoticeTexts texts;
    private final MessageSource messages;
    private final String link;

    NoticeMessages(NoticeTexts texts, MessageSource messages, DeliveryProperties settings) {
        this.texts = texts;
        this.messages = messages;
        this.link = settings.portal() + "/inbox";
    }

    Message of(Delivery delivery, boolean english) {
        var locale = english ? Locale.ENGLISH : Locale.CHINESE;
        var title = texts.title(delivery.code(), locale);
        var text = messages.getMessage("message.notice.text", new Object[] {title, link}, locale);
        return new Message(delivery.key(), Message.NOTICE, title, text, fields(delivery, title));
    }

    private Map<String, String> fields(Delivery delivery, String title) {
        return Map.of(
                "title", title,
                "link", link,
                "code", delivery.code(),
                "type", delivery.type(),
                "caseId", delivery.caseId().toString(),
                "version", String.valueOf(delivery.version()),
                "at", delivery.at().toString(),
                "recipient", delivery.recipient());
    }
}
