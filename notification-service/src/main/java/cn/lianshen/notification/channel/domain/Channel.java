package cn.lianshen.notification.channel.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way out beside the inbox (通知渠道). */
public enum Channel {
    /** 电子邮件 */
    MAIL,
    /** 短信 */
    SMS,
    /** 系统推送: a request to the receiver's own system. */
    WEBHOOK;

    /** As it stands in paths: {@code mail}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty when no channel is called so. */
    public static Optional<Channel> ofPath(String text) {
        return Arrays.stream(values()).filter(channel -> channel.path().equals(text)).findFirst();
    }
}
