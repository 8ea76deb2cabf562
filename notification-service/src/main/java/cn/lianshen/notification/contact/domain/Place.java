package cn.lianshen.notification.contact.domain;

import cn.lianshen.notification.channel.domain.Channel;
import java.util.Optional;

/** Where a notice may go: the inbox, or one of the channels beside it. */
public enum Place {
    /** 收件箱: has every notice, whatever its reader chooses. */
    INBOX,
    /** 电子邮件 */
    MAIL,
    /** 短信 */
    SMS,
    /** 系统推送 */
    WEBHOOK;

    /** Empty for the inbox. */
    public Optional<Channel> channel() {
        return this == INBOX ? Optional.empty() : Optional.of(Channel.valueOf(name()));
    }

    public static Place of(Channel channel) {
        return valueOf(channel.name());
    }
}
