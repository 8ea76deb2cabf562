package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.form.Field;
import java.util.List;

/** The steps of officers, and what is typed into each. */
final class Acts {
    /** In the order of a case's life. */
    static final List<Act> ALL =
            List.of(
                    of("claim"),
                    of("release", text("reason").optional()),
                    of("handover", Field.one("bureau"), line("to"), text("reason")),
                    of("recusal", template(), text("reason")),
                    of(
                            "agent",
                            line("agent"),
                            Field.one("ground", "MAJOR", "DIFFICULT", "OTHER"),
                            Field.yesNo("consented")),
                    of(
                            "precheck",
                            Field.one("outcome"),
                            some("materials"),
                            template(),
                            text("reason").optional()),
                    of("acceptance"),
                    of("supplement-notice", some("materials"), text("reason")),
                    of("demands", Field.some("materials"), text("reason")),
                    of("tolerant-acceptance", Field.some("materials")),
                    of("commitment-decision", some("materials")),
                    of(
                            "rejection",
                            Field.one("ground"),
                            line("competentBody").optional(),
                            template(),
                            text("reason")),
                    of("opinions", Field.one("conclusion"), template(), text("reason").optional()),
                    of("preconditions", Field.some("preconditions"), text("note").optional()),
                    of(
                            "site-inspection",
                            Field.date("on"),
                            line("inspectors"),
                            line("notice.number").optional(),
                            Field.date("notice.expectedUntil").optional()),
                    of("site-inspection/result", Field.number("faults"), text("report")),
                    of(
                            "rectification",
                            text("faults"),
                            line("notice.number"),
                            Field.date("notice.expectedUntil")),
                    of(
                            "send-back",
                            Field.some("materials"),
                            text("reason"),
                            line("notice.number"),
                            Field.date("notice.expectedUntil")),
                    of("expert-review", line("notice.number"), Field.date("notice.expectedUntil")),
                    of(
                            "expert-review/conclusion",
                            Field.one("conclusion", "AGREE", "OBJECT"),
                            text("report")),
                    of(
                            "legality-opinions",
                            Field.one("party"),
                            Field.one("conclusion", "AGREE", "CONDITIONAL", "DISAGREE"),
                            template(),
                            text("reason").optional()),
                    of(
                            "collective-decision",
                            Field.number("participants"),
                            Field.one("conclusion", "AGREE", "OBJECT"),
                            text("minutes")),
                    of("publicity", Field.number("workingDays")),
                    of("publicity/objections", text("content")),
                    of("publicity/closing", Field.yesNo("upheld"), text("reason").optional()),
                    of("examination", line("notice.number"), Field.date("notice.expectedUntil")),
                    of("examination/end", text("result")),
                    of("extension", Field.one("manner"), template(), text("reason")),
                    of(
                            "suspension",
                            line("localRule"),
                            text("reason"),
                            line("notice.number"),
                            Field.date("notice.expectedUntil")),
                    of("suspension/end"),
                    of("hearing/offer"),
                    of(
                            "hearing/schedule",
                            Field.date("on"),
                            line("begins"),
                            line("place"),
                            line("chair")),
                    of("hearing/record", text("transcript")),
                    of("hearing/waiver"),
                    of("decision", Field.one("outcome"), template(), text("reason").optional()),
                    of(
                            "conclusion",
                            Field.number("year"),
                            Field.one("result", "QUALIFIED", "BASICALLY_QUALIFIED", "UNQUALIFIED"),
                            text("reason").optional()),
                    of("commitment-check", Field.yesNo("kept"), text("reason").optional()),
                    of("licence"),
                    of("approval", line("number"), Field.date("validTo").optional()),
                    of("licence-return"),
                    of(
                            "registration",
                            Field.one("outcome"),
                            line("creditCode").optional(),
                            template(),
                            text("reason").optional()),
                    of(
                            "delivery",
                            Field.one("manner", "IN_PERSON", "BY_POST", "ELECTRONIC", "BY_NOTICE")),
                    of("archive"),
                    of(
                            "termination",
                            Field.one("ground", "APPLICANT_GONE", "SUBJECT_GONE", "CANNOT_PROCEED"),
                            text("reason")),
                    of(
                            "annulment",
                            Field.one(
                                    "article",
                                    "69(1)(1)",
                                    "69(1)(2)",
                                    "69(1)(3)",
                                    "69(1)(4)",
                                    "69(1)(5)",
                                    "69(2)"),
                            text("reason")),
                    of(
                            "cancellation",
                            Field.one("article", "70(1)", "70(2)", "70(3)", "70(5)", "70(6)"),
                            text("reason")),
                    of("permission-withdrawal", Field.one("article", "8(2)"), text("reason")),
                    of("revocation", Field.one("article", "62", "63"), text("reason")));

    private static Act of(String step, Field... fields) {
        return new Act(step, List.of(fields));
    }

    private static Field text(String name) {
        return Field.longText(name, 20_000);
    }

    private static Field line(String name) {
        return Field.text(name, 100, "off");
    }

    private static Field some(String name) {
        return Field.some(name).optional();
    }

    private static Field template() {
        return Field.one(Act.TEMPLATE).optional();
    }

    private Acts() {}
}
