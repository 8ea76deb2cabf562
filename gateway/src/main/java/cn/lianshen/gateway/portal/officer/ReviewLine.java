package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.page.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of the review besides the bureaus' opinions, and how far it is.
 *
 * @param said one sentence, or one for each who has a say
 */
record ReviewLine(String name, List<String> said, boolean open) {
    private static final List<String> PARTIES =
            List.of("LEGAL_SECTION", "BUSINESS_SECTION", "LEGAL_ADVISER");

    /** Those that the case calls for, or that somebody has begun. */
    static List<ReviewLine> of(OfficerCase.Review it, Words words) {
        return Stream.of(
                        state("SITE_INSPECTION", it.siteInspection(), it, words),
                        conclusion("EXPERT_REVIEW", it.expertReview(), it, words),
                        hearing(it, words),
                        legality(it, words),
                        conclusion("COLLECTIVE_DECISION", it.collectiveDecision(), it, words),
                        publicity(it, words))
                .filter(line -> line.open() || !line.said().isEmpty())
                .toList();
    }

    private static ReviewLine state(String part, String state, OfficerCase.Review it, Words words) {
        var said = state.equals("NONE") ? "" : words.say("work.review." + part + "." + state);
        return line(part, said, it, words);
    }

    private static ReviewLine conclusion(
            String part, @Nullable String code, OfficerCase.Review it, Words words) {
        return line(part, code == null ? "" : words.say("work.opinion." + code), it, words);
    }

    private static ReviewLine hearing(OfficerCase.Review it, Words words) {
        LocalDate on = it.hearingOn();
        return on == null || !it.hearing().equals("SCHEDULED")
                ? state("HEARING", it.hearing(), it, words)
                : line("HEARING", words.say("work.review.HEARING.ON", words.day(on)), it, words);
    }

    /** All three have a line each as soon as it is called for. */
    private static ReviewLine legality(OfficerCase.Review it, Words words) {
        boolean wanted = it.open().contains("LEGALITY_REVIEW") || !it.legality().isEmpty();
        var said = wanted ? PARTIES.stream().map(one -> party(one, it.legality(), words)) : none();
        return new ReviewLine(
                words.say("work.review.LEGALITY_REVIEW"),
                said.toList(),
                it.open().contains("LEGALITY_REVIEW"));
    }

    private static Stream<String> none() {
        return Stream.empty();
    }

    private static String party(String party, Map<String, String> said, Words words) {
        var code = Objects.requireNonNullElse(said.get(party), "WAITING");
        return words.say(
                "work.officer",
                words.say("act.choice." + party),
                words.say("work.opinion." + code));
    }

    private static ReviewLine publicity(OfficerCase.Review it, Words words) {
        LocalDate until = it.publicUntil();
        var said = until == null ? "" : words.say("work.review.PUBLICITY.UNTIL", words.day(until));
        return line("PUBLICITY", said, it, words);
    }

    /** What is called for and not begun says so. */
    private static ReviewLine line(String part, String said, OfficerCase.Review it, Words words) {
        boolean open = it.open().contains(part);
        var waiting = open ? List.of(words.say("work.review.waiting")) : List.<String>of();
        return new ReviewLine(
                words.say("work.review." + part), said.isEmpty() ? waiting : List.of(said), open);
    }
}
