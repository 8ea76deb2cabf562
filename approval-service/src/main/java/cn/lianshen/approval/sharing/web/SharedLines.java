package cn.lianshen.approval.sharing.web;

import cn.lianshen.approval.privacy.domain.Masks;
import cn.lianshen.approval.sharing.SharedRecord;
import cn.lianshen.approval.sharing.SharingProperties;
import cn.lianshen.approval.sharing.domain.SharedAsk;
import cn.lianshen.approval.sharing.web.SharedLine.State;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a line from an ask and what has come of it. */
@Component
final class SharedLines {
    private final SharedTexts texts;
    private final SharingProperties settings;
    private final Clock clock;

    SharedLines(SharedTexts texts, SharingProperties settings, Clock countyClock) {
        this.texts = texts;
        this.settings = settings;
        this.clock = countyClock;
    }

    SharedLine of(
            SharedAsk ask, @Nullable SharedRecord found, @Nullable Instant nextTry, Locale locale) {
        var expired = found != null && found.expired(LocalDate.now(clock));
        var state = state(found);
        var asked = found == null ? ask.sources() : List.of(found.source());
        var detail = texts.detail(state, expired, asked, locale);
        var name = texts.material(ask.material(), locale);
        return found == null
                ? blank(ask, name, state, detail)
                : filled(ask, name, state, detail, found, expired, nextTry, locale);
    }

    private static SharedLine blank(SharedAsk ask, String name, State state, String detail) {
        return new SharedLine(
                ask.material(),
                name,
                ask.part(),
                ask.sources(),
                state,
                detail,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private SharedLine filled(
            SharedAsk ask,
            String name,
            State state,
            String detail,
            SharedRecord found,
            boolean expired,
            @Nullable Instant nextTry,
            Locale locale) {
        var document = found.document();
        return new SharedLine(
                ask.material(),
                name,
                ask.part(),
                ask.sources(),
                state,
                detail,
                found.source(),
                texts.source(found.source(), locale),
                document == null ? null : Masks.numbers(document.number()),
                document == null ? null : document.issuer(),
                document == null ? null : document.issuedOn(),
                found.validUntil(),
                found.state().holds() ? expired : null,
                found.since(),
                found.fetchedAt(),
                state == State.SOURCE_DOWN ? nextTry : null,
                found.by(),
                found.bureau());
    }

    private State state(@Nullable SharedRecord found) {
        if (found == null) {
            return settings.configured() ? State.WAITING : State.BY_HAND;
        }
        return switch (found.state()) {
            case UNAVAILABLE -> State.SOURCE_DOWN;
            case FOUND -> State.FOUND;
            case NO_RECORD -> State.NO_RECORD;
            case CONFIRMED_BY_HAND -> State.CONFIRMED_BY_HAND;
            case REFUTED_BY_HAND -> State.REFUTED_BY_HAND;
        };
    }
}
