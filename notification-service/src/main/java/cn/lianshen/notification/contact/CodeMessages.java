package cn.lianshen.notification.contact;

import cn.lianshen.notification.channel.Message;
import cn.lianshen.notification.contact.domain.Code;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a code into the words that go to the address. */
@Component
final class CodeMessages {
    private final MessageSource messages;

    CodeMessages(MessageSource messages) {
        this.messages = messages;
    }

    Message of(Code code, boolean english) {
        var locale = english ? Locale.ENGLISH : Locale.CHINESE;
        var minutes = String.valueOf(Code.LIFE.toMinutes());
        return new Message(
                UUID.randomUUID().toString(),
                Message.CONFIRMATION,
                messages.getMessage("message.code.title", null, locale),
                messages.getMessage(
                        "message.code.text", new Object[] {code.digits(), minutes}, locale),
                Map.of("code", code.digits()));
    }
}
