package cn.lianshen.notification.contact;

import cn.lianshen.notification.channel.Channels;
import cn.lianshen.notification.channel.Target;
import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.channel.domain.Destination;
import cn.lianshen.notification.channel.domain.Sending;
import cn.lianshen.notification.contact.ContactOutcome.Confirmed;
import cn.lianshen.notification.contact.ContactOutcome.Lapsed;
import cn.lianshen.notification.contact.ContactOutcome.NotSent;
import cn.lianshen.notification.contact.ContactOutcome.Sent;
import cn.lianshen.notification.contact.ContactOutcome.TooSoon;
import cn.lianshen.notification.contact.ContactOutcome.Wrong;
import cn.lianshen.notification.contact.domain.Asking;
import cn.lianshen.notification.contact.domain.Asking.Verdict;
import cn.lianshen.notification.contact.domain.Code;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** An address is used once its reader has told the code that was sent there. */
@Component
final class ContactDesk {
    private static final int SECRET_BYTES = 32;

    private final Contacts contacts;
    private final ContactRequests requests;
    private final CodeMessages messages;
    private final Channels channels;
    private final TransactionalOperator transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ContactDesk(
            Contacts contacts,
            ContactRequests requests,
            CodeMessages messages,
            Channels channels,
            TransactionalOperator transaction,
            Clock clock) {
        this.contacts = contacts;
        this.requests = requests;
        this.messages = messages;
        this.channels = channels;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends a code there. An address that is confirmed already stays in use meanwhile. */
    Mono<ContactOutcome> ask(String owner, Destination to, boolean english) {
        var now = now();
        var pending = new Pending(address(to, english), Code.draw(random::nextInt).digits());
        return requests.of(owner)
                .filter(request -> request.channel() == to.channel())
                .next()
                .map(ContactRequest::asking)
                .flatMap(before -> again(owner, to.channel(), pending, before, now))
                .switchIfEmpty(
                        Mono.defer(
                                () -> write(owner, to.channel(), pending, Asking.first(now), now)));
    }

    /** Takes the address into use when the code is right; a wrong one costs a try. */
    Mono<ContactOutcome> confirm(String owner, Channel channel, String told) {
        var now = now();
        return requests.spendTry(owner, channel, now)
                .flatMap(request -> judge(owner, request, told, now))
                .defaultIfEmpty(new Lapsed());
    }

    /** Nothing more goes there, and a code that is under way is worth nothing. */
    Mono<Void> remove(String owner, Channel channel) {
        return contacts.remove(owner, channel)
                .then(requests.close(owner, channel))
                .as(transaction::transactional);
    }

    private Mono<ContactOutcome> again(
            String owner, Channel channel, Pending pending, Asking before, Instant now) {
        return switch (before.again(now)) {
            case Verdict.TooSoon(var until) -> Mono.just(new TooSoon(until));
            case Verdict.Granted(var then) -> write(owner, channel, pending, then, before.lastAt());
        };
    }

    private Mono<ContactOutcome> write(
            String owner, Channel channel, Pending pending, Asking asking, Instant before) {
        return requests.write(owner, channel, pending, asking, before)
                .flatMap(
                        mine ->
                                mine
                                        ? send(channel, pending)
                                        : Mono.just(
                                                new TooSoon(asking.lastAt().plus(Asking.PAUSE))));
    }

    private Mono<ContactOutcome> send(Channel channel, Pending pending) {
        var address = pending.address();
        var message = messages.of(new Code(pending.code()), address.english());
        return channels.send(channel, new Target(address.to(), address.secret()), message)
                .map(
                        sending ->
                                sending instanceof Sending.Accepted
                                        ? new Sent(address.secret())
                                        : new NotSent(sending instanceof Sending.Refused));
    }

    private Mono<ContactOutcome> judge(
            String owner, ContactRequest request, String told, Instant now) {
        var pending = Objects.requireNonNull(request.pending());
        if (!new Code(pending.code()).is(told)) {
            return Mono.just(new Wrong(request.triesLeft()));
        }
        return contacts.put(owner, request.channel(), pending.address(), now)
                .then(requests.close(owner, request.channel()))
                .as(transaction::transactional)
                .thenReturn(new Confirmed());
    }

    private Address address(Destination to, boolean english) {
        return new Address(
                to.address(), english, to.channel() == Channel.WEBHOOK ? secret() : null);
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
