package cn.lianshen.registry.lookup;

import cn.lianshen.registry.institution.PublicState;
import cn.lianshen.registry.institution.domain.Cause;
import cn.lianshen.registry.institution.domain.Chronicle;
import cn.lianshen.registry.institution.domain.Entry;
import cn.lianshen.registry.institution.domain.Face;
import cn.lianshen.registry.institution.domain.LicenceStep;
import cn.lianshen.registry.institution.domain.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an institution was, and for how long. Of refused registrations and other replies there is
 * nothing here: the law has grants published, not refusals (行政许可法 art. 40).
 */
record History(
        UUID id,
        List<Held<String>> names,
        List<Held<Labelled>> kinds,
        List<Held<Labelled>> classifications,
        List<Held<String>> addresses,
        List<Held<List<String>>> campuses,
        List<Held<List<String>>> founders,
        List<Held<String>> legalRepresentatives,
        List<Held<String>> principals,
        List<Held<Labelled>> states,
        List<Held<Legal>> registrations,
        List<LicenceLine> licences) {

    /**
     * @param until first day on which it did not hold any more; null while it does
     * @param event {@code <case>/<version>} of the event that made it so, or {@code <entry>/0}
     */
    record Held<T>(T value, LocalDate from, @Nullable LocalDate until, String event) {}

    /** The legal person. */
    record Legal(
            @Nullable Labelled registrar,
            @Nullable String creditCode,
            @Nullable LocalDate struckOffOn) {}

    /** One line of the licence's history. */
    record LicenceLine(
            LocalDate on,
            Labelled what,
            String number,
            LocalDate validFrom,
            LocalDate validTo,
            String event) {}

    static History of(UUID id, Chronicle chronicle, LocalDate today, Labels labels) {
        return new History(
                id,
                face(chronicle, Face::name),
                coded(face(chronicle, Face::kind), "kind", labels),
                coded(face(chronicle, History::classification), "classification", labels),
                face(chronicle, Face::address),
                face(chronicle, Face::campuses),
                face(chronicle, Face::founders),
                face(chronicle, Face::legalRepresentative),
                face(chronicle, Face::principal),
                coded(held(chronicle, History::state), "state", labels),
                held(chronicle, entry -> legal(entry, labels)),
                LicenceStep.of(chronicle, today).stream().map(it -> line(it, labels)).toList());
    }

    private static String classification(Face face) {
        return Objects.requireNonNullElse(face.classification(), PublicState.NOT_CHOSEN);
    }

    private static @Nullable String state(Entry entry) {
        return entry.listed() ? entry.state().name() : null;
    }

    private static @Nullable Legal legal(Entry entry, Labels labels) {
        var it = entry.registration();
        var bureau = it.registrar();
        return it.creditCode() == null
                ? null
                : new Legal(
                        bureau == null ? null : labels.of("bureau", bureau),
                        it.creditCode(),
                        it.struckOffOn());
    }

    private static <T> List<Held<T>> face(Chronicle chronicle, Function<Face, T> aspect) {
        return held(
                chronicle,
                entry -> {
                    var face = entry.face();
                    return face == null ? null : aspect.apply(face);
                });
    }

    private static <T> List<Held<T>> held(
            Chronicle chronicle, Function<Entry, @Nullable T> aspect) {
        return chronicle.spans(aspect).stream().map(History::held).toList();
    }

    private static <T> Held<T> held(Span<T> span) {
        return new Held<>(span.value(), span.from(), span.until(), event(span.cause()));
    }

    private static List<Held<Labelled>> coded(
            List<Held<String>> codes, String group, Labels labels) {
        return codes.stream()
                .map(
                        it ->
                                new Held<>(
                                        labels.of(group, it.value()),
                                        it.from(),
                                        it.until(),
                                        it.event()))
                .toList();
    }

    private static LicenceLine line(LicenceStep step, Labels labels) {
        var licence = step.licence();
        return new LicenceLine(
                step.on(),
                labels.of("licence", step.what()),
                licence.number(),
                licence.validFrom(),
                licence.validTo(),
                event(step.cause()));
    }

    private static String event(Cause cause) {
        return cause.source() + "/" + cause.version();
    }
}
