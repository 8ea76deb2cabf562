package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Where a case stands, as its founder reads it. */
record Progress(CaseFile it, List<CaseFile.Event> events, Reference reference, Words words) {
    /**
     * A clock in words.
     *
     * @param due the day, or why there is none yet
     * @param budget e.g. 7 个工作日, and since when
     * @param over nothing is waited for any more
     */
    record ClockLine(String name, String due, String budget, boolean stands, boolean over) {}

    /** What one bureau, or the founder, has done and has to do. */
    record Lane(String name, List<Mark> marks) {}

    /**
     * A point on a lane.
     *
     * @param at when it happened, or by when it is due
     * @param open not done yet
     */
    record Mark(String at, String text, boolean open) {}

    /** A way to a step that the founder can take now. */
    record Action(String code, String text, boolean asked) {}

    public List<ClockLine> clocks() {
        return Clocks.shown(it).map(this::line).toList();
    }

    private ClockLine line(CaseFile.Deadline clock) {
        var due = clock.due();
        var open = clock.undetermined();
        String day =
                due != null
                        ? words.say("progress.due", words.day(due))
                        : open == null ? "" : undetermined(open);
        String amount = words.say("unit." + clock.unit(), clock.amount());
        boolean over = Clocks.isOver(clock.clock(), it);
        return new ClockLine(
                words.say("clock." + clock.clock()),
                day,
                words.say("progress.budget", amount, words.day(clock.startedOn())),
                it.review().paused() && !over && Clocks.isPaused(clock.clock()),
                over);
    }

    private String undetermined(CaseFile.Open open) {
        var year = open.unannouncedYear();
        return year == null
                ? words.say("progress.open", words.day(open.earliest()))
                : words.say("progress.unannounced", words.day(open.earliest()), year.toString());
    }

    /** Why clocks stand still, or stood. */
    public List<String> pauses() {
        return it.review().pauses().stream().map(this::pause).toList();
    }

    private String pause(CaseFile.Pause pause) {
        String why = words.say("pause." + pause.reason());
        var resumed = pause.resumedOn();
        return resumed == null
                ? words.say(
                        "progress.paused",
                        why,
                        words.day(pause.from()),
                        words.day(pause.expectedUntil()))
                : words.say("progress.resumed", why, words.day(pause.from()), words.day(resumed));
    }

    /** The founder first, then the lead, then the others as they come in. */
    public List<Lane> lanes() {
        var names = new LinkedHashSet<String>();
        names.add(Lanes.FOUNDER);
        names.add(it.lead());
        it.opinions().forEach(opinion -> names.add(opinion.bureau()));
        it.open().forEach(task -> names.add(task.bureau()));
        events.forEach(event -> names.add(Lanes.of(event, it.lead())));
        return names.stream().map(this::lane).toList();
    }

    private Lane lane(String code) {
        var marks = new ArrayList<Mark>();
        events.stream()
                .filter(Lanes::isShown)
                .filter(event -> Lanes.of(event, it.lead()).equals(code))
                .map(this::mark)
                .forEach(marks::add);
        it.open().stream()
                .filter(task -> task.bureau().equals(code))
                .map(this::mark)
                .forEach(marks::add);
        if (code.equals(Lanes.FOUNDER)) {
            asked().map(step -> new Mark("", words.say("step." + step.code()), true))
                    .forEach(marks::add);
        }
        String name =
                code.equals(Lanes.FOUNDER) ? words.say("progress.you") : reference.bureau(code);
        return new Lane(name, List.copyOf(marks));
    }

    private Mark mark(CaseFile.Event event) {
        return new Mark(words.time(event.at()), event.text(), false);
    }

    private Mark mark(CaseFile.Task task) {
        String by = words.say("progress.by", words.day(task.due()));
        return new Mark(by, words.say("task." + task.kind()), true);
    }

    /** Steps that the bureaus wait for. */
    private Stream<FounderStep> asked() {
        return Arrays.stream(FounderStep.values())
                .filter(FounderStep::isAwaited)
                .filter(step -> step.open(it));
    }

    /**
     * What can be done now.
     *
     * @param behalf whether an officer acts, who may only do what the bureaus wait for
     */
    public List<Action> actions(boolean behalf) {
        return FounderStep.offered(it, behalf)
                .map(
                        step ->
                                new Action(
                                        step.code(),
                                        words.say("step." + step.code()),
                                        step.isAwaited() || step == FounderStep.HEARING))
                .toList();
    }

    /** Those of them that nobody waits for. */
    public List<Action> choices(boolean behalf) {
        return actions(behalf).stream().filter(action -> !action.asked()).toList();
    }
}
