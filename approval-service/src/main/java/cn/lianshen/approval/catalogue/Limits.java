package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.catalogue.LimitRow.ClockKind;
import cn.lianshen.approval.routing.domain.RegistrationAct;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The law's limits, by the question that is asked of them. */
public record Limits(List<LimitRow> all) {

    public Limits {
        all = List.copyOf(all);
    }

    /** From receipt: accept, or name once all that is missing (行政许可法 32). */
    public LimitRow notice() {
        return general(ClockKind.NOTICE);
    }

    /** 网上预审, where a county has one. */
    public LimitRow precheck() {
        return general(ClockKind.PRECHECK);
    }

    /** The applicant's, for handing in again after a return by the pre-check (重新提交). */
    public LimitRow resubmission() {
        return general(ClockKind.RESUBMISSION);
    }

    /** The applicant's, for answering the notice (补正). */
    public LimitRow supplement() {
        return general(ClockKind.SUPPLEMENT);
    }

    /** The applicant's, for what was tolerated as missing (容缺). */
    public LimitRow tolerance() {
        return general(ClockKind.TOLERANCE);
    }

    /** From a decision on a commitment to its check (承诺核查). */
    public LimitRow commitment() {
        return general(ClockKind.COMMITMENT);
    }

    /** From acceptance; empty where no law names a limit, and for a change as a whole. */
    public Optional<LimitRow> hard(String item) {
        return hard(item, null);
    }

    /** From acceptance, for one sub-type of the change; empty where no law names a limit. */
    public Optional<LimitRow> hard(String item, @Nullable String change) {
        return of(ClockKind.HARD)
                .filter(row -> item.equals(row.item()) && Objects.equals(change, row.change()))
                .findFirst();
    }

    /** 延长, once, by the head of the body (行政许可法 42). */
    public LimitRow extension() {
        return general(ClockKind.EXTENSION);
    }

    /** Several bodies deciding jointly, and its extension by the head of government. */
    public LimitRow joint() {
        return general(ClockKind.JOINT);
    }

    public LimitRow jointExtension() {
        return general(ClockKind.JOINT_EXTENSION);
    }

    /** A lower body's review before a higher one decides (行政许可法 43). */
    public LimitRow firstReview() {
        return general(ClockKind.FIRST_REVIEW);
    }

    /** From the decision (行政许可法 44). */
    public LimitRow delivery() {
        return general(ClockKind.DELIVERY);
    }

    /** The registrar's own for a new entry; empty for a bureau that registers nothing. */
    public Optional<LimitRow> registration(String bureau) {
        return registration(bureau, RegistrationAct.CREATE);
    }

    /** The registrar's own for one act; empty where no law names one. */
    public Optional<LimitRow> registration(String bureau, RegistrationAct act) {
        return of(ClockKind.REGISTRATION, bureau, act);
    }

    /** The applicant's, for going to the registrar; empty where no law names one. */
    public Optional<LimitRow> registrationApplication(String bureau, RegistrationAct act) {
        return of(ClockKind.REGISTRATION_APPLICATION, bureau, act);
    }

    private Optional<LimitRow> of(ClockKind clock, String bureau, RegistrationAct act) {
        return of(clock)
                .filter(row -> bureau.equals(row.bureau()))
                .filter(row -> row.act() == null || row.act() == act)
                .findFirst();
    }

    private LimitRow general(ClockKind clock) {
        return of(clock).findFirst().orElseThrow(() -> new NotInCatalogue("limit", clock.name()));
    }

    private Stream<LimitRow> of(ClockKind clock) {
        return all.stream().filter(row -> row.clock() == clock);
    }
}
