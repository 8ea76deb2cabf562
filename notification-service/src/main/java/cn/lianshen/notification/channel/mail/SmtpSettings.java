package cn.lianshen.notification.channel.mail;

import cn.lianshen.notification.channel.ChannelProperties;
import cn.lianshen.notification.channel.ChannelProperties.Security;
import java.util.Properties;

/** The settings in the words of Angus Mail. */
final class SmtpSettings {
    private SmtpSettings() {}

    static Properties of(ChannelProperties settings) {
        var mail = settings.mail();
        var all = new Properties();
        all.put("mail.transport.protocol", "smtp");
        all.put("mail.smtp.host", mail.host());
        all.put("mail.smtp.port", String.valueOf(mail.port()));
        all.put("mail.smtp.auth", String.valueOf(!mail.user().isEmpty()));
        all.put("mail.smtp.ssl.enable", is(mail, Security.TLS));
        all.put("mail.smtp.starttls.enable", is(mail, Security.STARTTLS));
        all.put("mail.smtp.starttls.required", is(mail, Security.STARTTLS));
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        for (var step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            all.put("mail.smtp." + step, String.valueOf(settings.timeout().toMillis()));
        }
        return all;
    }

    private static String is(ChannelProperties.Mail mail, Security security) {
        return String.valueOf(mail.security() == security);
    }
}
