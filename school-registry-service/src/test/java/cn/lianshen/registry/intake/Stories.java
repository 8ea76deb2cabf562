package cn.lianshen.registry.intake;

import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.registry.School;
import cn.lianshen.registry.Story;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Schools whose cases meet: changed, divided, terminated, revoked, annulled, converted. */
final class Stories {
    private static final School SPROUT = school(1, "苍南县春芽幼儿园");
    private static final School STAR = school(2, "苍南县星星幼儿园");
    private static final School HEIR = school(3, "苍南县月亮幼儿园");

    private Stories() {}

    private static School school(int serial, String name) {
        return new School(new UUID(serial, 0), new UUID(0, serial), name, serial);
    }

    private static School again(School school, int change, String name) {
        return new School(
                new UUID(school.serial(), change), school.institutionId(), name, school.serial());
    }

    /** Each list is one case, in order. */
    static List<List<ReceivedEvent>> cases() {
        return Stream.of(
                        founding(SPROUT, "52330327MJ000000X6"),
                        change(again(SPROUT, 1, "苍南县春苗幼儿园"), "2026-12-02T01:00:00Z"),
                        annulled(again(SPROUT, 2, "苍南县春笋幼儿园")),
                        inspected(again(SPROUT, 3, SPROUT.name()), "QUALIFIED"),
                        inspected(again(SPROUT, 5, SPROUT.name()), "UNQUALIFIED"),
                        selfChecked(again(STAR, 6, STAR.name())),
                        selfChecked(again(STAR, 7, STAR.name()))
                                .then("application-withdrawn", "{}"),
                        selfChecked(again(HEIR, 8, HEIR.name()))
                                .then("application-withdrawn", "{}"),
                        termination(again(SPROUT, 4, SPROUT.name())),
                        founding(STAR, "52330327MJ0000016A"),
                        division(),
                        revoked(school(4, "苍南县太阳幼儿园")))
                .map(story -> story.events().stream().map(Stories::received).toList())
                .toList();
    }

    private static Story founding(School school, String code) {
        return Story.of(school, "2026-11-23T01:00:00Z", "PS02", null, "LICENCE")
                .then("licence-issued", school.licensed())
                .then("registration-opened", "{}")
                .then("registration-refused", school.refused())
                .then("legal-person-registered", school.registered(code));
    }

    private static Story change(School school, String at) {
        return Story.about(school, school.institutionId(), at, "PS05", "PS05a", "REISSUED_LICENCE")
                .then("licence-issued", school.licensed("2026-12-02"))
                .then("registration-amended", school.changed("2026-12-05"));
    }

    private static Story annulled(School school) {
        return Story.about(
                        school,
                        school.institutionId(),
                        "2026-12-06T01:00:00Z",
                        "PS05",
                        "PS05a",
                        "REISSUED_LICENCE")
                .then("licence-issued", school.licensed("2026-12-06"))
                .then("permission-annulled", "{\"article\":\"69(1)(2)\"}");
    }

    /** Of the two about one school and year the second is decided an hour later. */
    private static Story inspected(School school, String result) {
        var hour = result.equals("QUALIFIED") ? 1 : 2;
        return selfChecked(school, "2027-03-01T0" + hour + ":00:00Z")
                .then("inspection-concluded", "{\"year\":2026,\"result\":\"" + result + "\"}");
    }

    private static Story selfChecked(School school) {
        return selfChecked(school, "2027-03-02T01:00:00Z");
    }

    private static Story selfChecked(School school, String at) {
        return Story.about(school, school.institutionId(), at, "PS07", null, "CONCLUSION");
    }

    private static Story termination(School school) {
        return Story.about(
                        school,
                        school.institutionId(),
                        "2027-06-01T01:00:00Z",
                        "PS06",
                        null,
                        "TERMINATION")
                .then(
                        "approval-issued",
                        "{\"document\":\"TERMINATION\",\"number\":\"批1\",\"issuedOn\":\"2027-06-01\"}")
                .then("licence-handed-back", school.handedBack())
                .then("legal-person-deregistered", school.changed("2027-06-10"));
    }

    private static Story division() {
        return Story.about(
                        HEIR, STAR.institutionId(), "2027-02-01T01:00:00Z", "PS03", null, "LICENCE")
                .then("licence-issued", HEIR.licensed("2027-02-01"))
                .then("legal-person-registered", HEIR.registered("52330327MJ000002XL"))
                .then("legal-person-deregistered", STAR.changed("2027-02-20"));
    }

    private static Story revoked(School school) {
        return founding(school, "52330327MJ0000032W")
                .then("licence-revoked", "{\"article\":\"62\"}");
    }

    /** All events, each case in its order, some of them twice, the cases in any. */
    static List<ReceivedEvent> shuffled(long seed) {
        var random = new Random(seed);
        var left = new ArrayList<>(cases().stream().map(ArrayList::new).toList());
        var events = new ArrayList<ReceivedEvent>();
        while (!left.isEmpty()) {
            var one = left.get(random.nextInt(left.size()));
            events.add(one.removeFirst());
            if (random.nextInt(5) == 0) {
                events.add(events.get(random.nextInt(events.size())));
            }
            left.removeIf(List::isEmpty);
        }
        return events;
    }

    private static ReceivedEvent received(Story.Told told) {
        return new ReceivedEvent(
                told.caseId() + "/" + told.version(),
                told.type(),
                told.caseId(),
                told.version(),
                "330327",
                told.at(),
                told.payload().getBytes(StandardCharsets.UTF_8));
    }
}
