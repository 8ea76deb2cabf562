package cn.lianshen.approval;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every step of a case with who takes it and a body that is in order; single quotes stand for
 * double ones.
 *
 * @param who {@code LEAD}, {@code FOUNDER}, {@code BUREAU}, {@code REGISTRAR} or {@code SUPERVISOR}
 * @param body null for a step that needs none
 */
record EveryStep(String who, String path, @Nullable String body) {
    private static final String ACT = "{'article':'%s','reason':'依据充分'}";
    private static final String MATERIALS = "{'materials':{'M12':'新章程'}}";
    private static final String CODES = "{'materials':['M12']}";
    private static final String CONTENT = "{'content':'已改正'}";

    static Stream<EveryStep> all() {
        return Stream.of(intake(), review(), deliberation(), clock(), staff(), results(), endings())
                .flatMap(steps -> steps);
    }

    static Stream<EveryStep> withBody() {
        return all().filter(step -> step.body() != null);
    }

    private static Stream<EveryStep> intake() {
        return Stream.of(
                lead("acceptance", null),
                lead("precheck", "{'outcome':'RECEIVE'}"),
                founder("resubmission", CONTENT),
                new EveryStep("BUREAU", "demands", "{'materials':['M12'],'reason':'缺'}"),
                lead("supplement-notice", "{'materials':['M12'],'reason':'缺'}"),
                founder("supplement", MATERIALS),
                lead("tolerant-acceptance", CODES),
                founder("tolerated-materials", MATERIALS),
                lead("rejection", "{'ground':'NOT_ACCEPTED','reason':'不予受理'}"));
    }

    private static Stream<EveryStep> review() {
        return Stream.of(
                new EveryStep("BUREAU", "opinions", "{'conclusion':'AGREE'}"),
                lead("send-back", "{'materials':['M12'],'reason':'改'," + StepService.NOTICE + "}"),
                founder("replacements", MATERIALS),
                lead("site-inspection", "{'on':'2099-01-05','inspectors':['p-1','p-2']}"),
                lead("site-inspection/result", "{'faults':0,'report':'合格'}"),
                lead("rectification", "{'faults':'通道堆物'," + StepService.NOTICE + "}"),
                founder("rectification/report", CONTENT),
                lead("expert-review", "{" + StepService.NOTICE + "}"),
                lead("expert-review/conclusion", "{'conclusion':'AGREE','report':'同意'}"),
                lead("hearing/offer", null),
                founder("hearing/request", "{'reason':'有异议'}"),
                founder("hearing/waiver", null),
                lead(
                        "hearing/schedule",
                        "{'on':'2099-01-05','begins':'09:30','place':'县教育局三楼会议室','chair':'p-7'}"),
                lead("hearing/record", "{'transcript':'听证笔录'}"));
    }

    private static Stream<EveryStep> deliberation() {
        return Stream.of(
                lead("preconditions", "{'preconditions':['PC07'],'note':'核对'}"),
                lead("legality-opinions", "{'party':'LEGAL_SECTION','conclusion':'AGREE'}"),
                lead(
                        "collective-decision",
                        "{'participants':3,'conclusion':'AGREE','minutes':'纪要'}"),
                lead("publicity", "{'workingDays':5}"),
                lead("publicity/objections", CONTENT),
                lead("publicity/closing", "{'upheld':false}"),
                lead("decision", "{'outcome':'GRANT'}"),
                lead("conclusion", "{'year':2025,'result':'QUALIFIED'}"),
                lead("commitment-decision", CODES),
                lead("commitment-check", "{'kept':true}"));
    }

    private static Stream<EveryStep> clock() {
        return Stream.of(
                lead("examination", "{" + StepService.NOTICE + "}"),
                lead("examination/end", "{'result':'鉴定合格'}"),
                lead("extension", "{'manner':'ORDINARY','reason':'情况复杂'}"),
                lead(
                        "suspension",
                        "{'localRule':'某省办法第五条','reason':'诉讼'," + StepService.NOTICE + "}"),
                lead("suspension/end", null));
    }

    private static Stream<EveryStep> staff() {
        return Stream.of(
                lead("claim", null),
                lead("release", null),
                new EveryStep(
                        "SUPERVISOR", "handover", "{'bureau':'EDU','to':'p-9','reason':'岗位'}"),
                lead("recusal", "{'reason':'亲属'}"),
                lead("agent", "{'agent':'p-8','ground':'MAJOR','consented':true}"));
    }

    private static Stream<EveryStep> results() {
        return Stream.of(
                lead("licence", null),
                lead("approval", "{'number':'苍教筹〔2026〕1号'}"),
                lead("licence-return", null),
                new EveryStep("REGISTRAR", "registration", "{'outcome':'REFUSE','reason':'不符'}"),
                lead("delivery", "{'manner':'BY_POST'}"),
                lead("archive", null));
    }

    private static Stream<EveryStep> endings() {
        return Stream.of(
                founder("withdrawal", "{'reason':'不办了'}"),
                lead("termination", "{'ground':'SUBJECT_GONE','reason':'校舍灭失'}"),
                lead("annulment", ACT.formatted("69(1)(2)")),
                lead("cancellation", ACT.formatted("70(1)")),
                lead("permission-withdrawal", ACT.formatted("8(2)")),
                lead("revocation", ACT.formatted("62")));
    }

    private static EveryStep lead(String path, @Nullable String body) {
        return new EveryStep("LEAD", path, body);
    }

    private static EveryStep founder(String path, @Nullable String body) {
        return new EveryStep("FOUNDER", path, body);
    }

    @Override
    public String toString() {
        return path;
    }
}
