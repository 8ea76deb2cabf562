package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One case as an officer reads it. */
record CasePage(
        OfficerCase it,
        Possible possible,
        List<Happened> events,
        Reference reference,
        Colleague who,
        Words words) {
    /** Those that have a place of their own on the page. */
    private static final List<String> STAFF = List.of("claim", "release", "handover", "recusal");

    /** A way to a step. */
    record Way(String code, String text, boolean grave) {}

    /** A step that another has to take, or later, and why. */
    record Closed(String text, String why) {}

    /** A clock in words. */
    record ClockLine(String name, String whose, String due, String budget, boolean over) {}

    /** A line of the history. */
    record Line(String at, String who, String text, List<String> clocks, String note) {}

    /** What the officer's open tasks ask for. */
    public List<Way> asked() {
        return ways(this::answersTask);
    }

    public List<Way> others() {
        return ways(act -> !answersTask(act) && !STAFF.contains(act.step()));
    }

    private List<Way> ways(Predicate<Act> wanted) {
        return Act.possible(possible).filter(wanted).map(this::way).toList();
    }

    private Way way(Act act) {
        return new Way(act.code(), words.say("act." + act.code()), act.grave());
    }

    private boolean answersTask(Act act) {
        return it.open().stream()
                .filter(task -> task.bureau().equals(possible.bureau()))
                .anyMatch(task -> act.answers(task.kind()));
    }

    /** Open tasks whose step this officer cannot take now. */
    public List<Closed> closed() {
        var sentences = new Sentences(possible, reference, words);
        return Acts.ALL.stream()
                .filter(this::answersTask)
                .flatMap(act -> closed(act, sentences).stream())
                .toList();
    }

    private Optional<Closed> closed(Act act, Sentences sentences) {
        return possible.against(act.step())
                .map(why -> new Closed(words.say("act." + act.code()), sentences.plain(why)));
    }

    public boolean can(String step) {
        return possible.can(step);
    }

    /** The reader's own; a supervisor has none. */
    public @Nullable String bureau() {
        return possible.bureau();
    }

    public String inCharge() {
        return who.name(possible.officer());
    }

    /** Who works on it at other bureaus, for those who may know. */
    public List<String> officers() {
        var work = it.work();
        var staff = work == null ? null : work.staff();
        return staff == null
                ? List.of()
                : staff.officers().entrySet().stream()
                        .filter(one -> !one.getKey().equals(possible.bureau()))
                        .map(
                                one ->
                                        words.say(
                                                "work.officer",
                                                reference.bureau(one.getKey()),
                                                who.name(one.getValue())))
                        .toList();
    }

    public List<ClockLine> clocks() {
        return it.clocks().stream().map(this::line).toList();
    }

    private ClockLine line(OfficerCase.Clock clock) {
        var amount = words.say("unit." + clock.unit(), clock.amount());
        var own = words.maybe("work.clock." + clock.clock());
        return new ClockLine(
                own.isEmpty() ? words.say("clock." + clock.clock()) : own,
                clock.bureau() == null ? "" : reference.bureau(clock.bureau()),
                due(clock),
                words.say("progress.budget", amount, words.day(clock.startedOn())),
                Ended.is(clock, it));
    }

    private String due(OfficerCase.Clock clock) {
        var due = clock.due();
        var unknown = clock.undetermined();
        if (due != null) {
            return words.say("progress.due", words.day(due));
        }
        return unknown == null ? "" : open(unknown);
    }

    private String open(OfficerCase.Unknown unknown) {
        var earliest = words.day(unknown.earliest());
        var year = unknown.unannouncedYear();
        return year == null
                ? words.say("progress.open", earliest)
                : words.say("progress.unannounced", earliest, year.toString());
    }

    /** What happened, the latest first. */
    public List<Line> history() {
        return events.reversed().stream().map(this::line).toList();
    }

    private Line line(Happened event) {
        return new Line(
                words.time(event.at()),
                who.said(event.who()),
                event.text(),
                event.clocks().stream().map(clock -> words.dated(clock.text())).distinct().toList(),
                it.note(event.version()));
    }

    public List<Fact> facts() {
        return Fact.of(it.application(), words);
    }

    public List<ReviewLine> review() {
        return ReviewLine.of(it.review(), words);
    }

    List<Demanded> demands() {
        return Demanded.of(possible, it, events, reference);
    }

    /** What a bureau was asked. */
    public String asked(OfficerCase.Opinion opinion) {
        return words.list(
                opinion.aspects().stream()
                        .map(code -> reference.question(opinion.bureau(), code))
                        .toList());
    }

    /** An opinion in words. */
    public String conclusion(OfficerCase.Opinion opinion) {
        var said = Objects.requireNonNullElse(opinion.conclusion(), "WAITING");
        return words.say("work.opinion." + (opinion.presumed() ? "PRESUMED" : said));
    }
}
