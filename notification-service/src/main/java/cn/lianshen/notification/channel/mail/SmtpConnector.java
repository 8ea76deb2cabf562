package cn.lianshen.notification.channel.mail;

import cn.lianshen.notification.channel.ChannelConnector;
import cn.lianshen.notification.channel.ChannelProperties;
import cn.lianshen.notification.channel.Message;
import cn.lianshen.notification.channel.Target;
import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.channel.domain.Sending;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Mail over SMTP. The library blocks, so it works on threads that may. */
@Component
final class SmtpConnector implements ChannelConnector {
    private static final int PERMANENT = 500;

    private final ChannelProperties.Mail mail;
    private final Session session;
    private final Clock clock;

    SmtpConnector(ChannelProperties settings, Clock clock) {
        this.mail = settings.mail();
        this.session = Session.getInstance(SmtpSettings.of(settings));
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean offered() {
        return !mail.host().isBlank();
    }

    @Override
    public Mono<Sending> send(Target target, Message message) {
        return Mono.fromCallable(() -> attempt(target, message))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Sending attempt(Target target, Message message) throws MessagingException {
        var from = new InternetAddress(mail.from(), true);
        var mime = new MailMessage(session, from, target.address(), message, clock.instant());
        try {
            if (mail.user().isEmpty()) {
                Transport.send(mime);
            } else {
                Transport.send(mime, mail.user(), mail.password());
            }
            return new Sending.Accepted();
        } catch (MessagingException failed) {
            var refusal = refusal(failed);
            if (refusal == null) {
                throw failed;
            }
            return refusal;
        }
    }

    /** Only a mailbox that does not exist is refused for good; all else may be our own fault. */
    private static Sending.@Nullable Refused refusal(MessagingException failed) {
        for (Exception link = failed; link instanceof MessagingException each; ) {
            if (each instanceof SMTPAddressFailedException address
                    && address.getReturnCode() >= PERMANENT) {
                return new Sending.Refused("smtp-" + address.getReturnCode());
            }
            link = each.getNextException();
        }
        return null;
    }
}
