package cn.lianshen.notification.contact;

import cn.lianshen.notification.channel.Channels;
import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.contact.Preferences.Choice;
import cn.lianshen.notification.contact.Preferences.Kind;
import cn.lianshen.notification.contact.domain.Place;
import cn.lianshen.notification.notice.domain.NoticeKind;
import cn.lianshen.web.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who wants to hear what where. */
@Component
final class PreferenceDesk {
    private final Contacts contacts;
    private final Channels channels;
    private final MessageSource messages;
    private final TransactionalOperator transaction;

    PreferenceDesk(
            Contacts contacts,
            Channels channels,
            MessageSource messages,
            TransactionalOperator transaction) {
        this.contacts = contacts;
        this.channels = channels;
        this.messages = messages;
        this.transaction = transaction;
    }

    Mono<Preferences> of(String owner, Locale locale) {
        return contacts.of(owner)
                .collectMap(Contact::channel)
                .map(found -> new Preferences(kinds(locale), places(found, locale)));
    }

    /** All or nothing; an error of a problem for what cannot be chosen. */
    Mono<Void> choose(String owner, PreferencesBody body) {
        return Flux.range(0, body.places().size())
                .concatMap(i -> choose(owner, body.places().get(i), "places[" + i + "]"))
                .then()
                .as(transaction::transactional);
    }

    private Mono<Void> choose(String owner, PreferencesBody.Chosen chosen, String field) {
        var channel = chosen.place().channel();
        if (channel.isEmpty()) {
            return chosen.kinds().containsAll(EnumSet.allOf(NoticeKind.class))
                    ? Mono.empty()
                    : refuse("inbox-stays", field);
        }
        return contacts.choose(owner, channel.get(), chosen.kinds())
                .flatMap(there -> there ? Mono.empty() : refuse("no-such-contact", field));
    }

    private static <T> Mono<T> refuse(String code, String field) {
        return Mono.error(() -> Problem.of(409, code).at(field).asException());
    }

    private List<Kind> kinds(Locale locale) {
        return Arrays.stream(NoticeKind.values())
                .map(
                        kind ->
                                new Kind(
                                        kind,
                                        words("kind." + kind + ".title", locale),
                                        words("kind." + kind + ".text", locale)))
                .toList();
    }

    private List<Choice> places(Map<Channel, Contact> found, Locale locale) {
        return Arrays.stream(Place.values())
                .map(
                        place ->
                                place.channel()
                                        .map(each -> choice(each, found.get(each), locale))
                                        .orElseGet(() -> inbox(locale)))
                .toList();
    }

    private Choice inbox(Locale locale) {
        Set<NoticeKind> all = EnumSet.allOf(NoticeKind.class);
        return new Choice(Place.INBOX, true, true, true, all, words("place.fixed", locale));
    }

    private Choice choice(Channel channel, @Nullable Contact contact, Locale locale) {
        var offered = channels.offers(channel);
        var ready = offered && contact != null;
        var note = ready ? "" : words(offered ? "place.unnamed" : "place.unoffered", locale);
        Set<NoticeKind> kinds = contact == null ? Set.of() : contact.kinds();
        return new Choice(Place.of(channel), offered, ready, false, kinds, note);
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
