package cn.lianshen.notification.channel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How notices leave the platform. A channel without its address is not offered.
 *
 * @param timeout of one attempt
 * @param openFor how long a channel, or one receiver of webhooks, that keeps failing is left alone
 * @param atOnce attempts in one channel at the same time
 * @param perSecond attempts in one channel a second
 */
@Validated
@ConfigurationProperties("lianshen.channel")
public record ChannelProperties(
        @DefaultValue("10s") @NotNull Duration timeout,
        @DefaultValue("30s") @NotNull Duration openFor,
        @DefaultValue("4") @Positive int atOnce,
        @DefaultValue("20") @Positive int perSecond,
        @DefaultValue Mail mail,
        @DefaultValue Sms sms,
        @DefaultValue Webhook webhook) {

    /** How the connection to the mail server is kept secret. */
    public enum Security {
        /** Only for a server on the same machine. */
        NONE,
        /** Required, not merely tried. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS
    }

    /**
     * 电子邮件.
     *
     * @param host of the SMTP server; empty: not offered
     * @param user empty: without login
     * @param from sender of all mails; its domain also ends their Message-ID
     */
    public record Mail(
            @DefaultValue("") String host,
            @DefaultValue("587") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("STARTTLS") Security security,
            @DefaultValue("") String from) {}

    /**
     * 短信.
     *
     * @param url of the gateway; empty: not offered
     * @param app by which the gateway knows us
     * @param secret with which requests are signed
     * @param sign 短信签名
     * @param noticeTemplate the gateway's id of the text for notices
     * @param codeTemplate the gateway's id of the text for confirmation codes
     */
    public record Sms(
            @DefaultValue("") String url,
            @DefaultValue("") String app,
            @DefaultValue("") String secret,
            @DefaultValue("联审") String sign,
            @DefaultValue("notice") String noticeTemplate,
            @DefaultValue("code") String codeTemplate) {}

    /**
     * 系统推送.
     *
     * @param offered whether anybody may name a URL
     * @param privateAddresses whether it may lead into private networks
     * @param plain whether it may begin with {@code http}
     */
    public record Webhook(
            @DefaultValue("false") boolean offered,
            @DefaultValue("false") boolean privateAddresses,
            @DefaultValue("false") boolean plain) {}
}
