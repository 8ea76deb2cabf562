package cn.lianshen.approval.approvalcase.store;

import cn.lianshen.approval.approvalcase.CaseChange;
import cn.lianshen.approval.approvalcase.EventLogs;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.LegalPersonRegistered;
import cn.lianshen.approval.draft.FiledDrafts;
import cn.lianshen.approval.sharing.FiledShares;
import cn.lianshen.outbox.EventRow;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the one statement that writes a change. Everything hangs on the CTE {@code gate}: it
 * has one row when the write may go on and none otherwise, and then nothing is written at all.
 */
final class CaseStatement {
    private final CaseChange change;
    private final ApprovalCase after;
    private final List<EventRow> rows;
    private final ConfidentialTexts texts;
    private final SqlText sql = new SqlText();

    CaseStatement(CaseChange change, List<EventRow> rows, ConfidentialTexts texts) {
        this.change = change;
        this.after = change.after();
        this.rows = rows;
        this.texts = texts;
    }

    /** Moves an existing case, if it still stands at the version that the change builds on. */
    SqlText moving() {
        var before = change.before();
        sql.add(
                "WITH gate AS (UPDATE approval_cases SET version = ?, head_hash = ?, state = ?,"
                        + " changed_at = ?, look_on = CASE WHEN ? THEN ?::date END WHERE case_id = ? AND version = ? RETURNING case_id)",
                after.version(),
                rows.getLast().hash(),
                after.state().name(),
                change.at().atOffset(ZoneOffset.UTC),
                LookOn.again(after),
                LookOn.day(change.at()),
                before.caseId(),
                before.approvalCase().version());
        return rest();
    }

    /**
     * Creates a case, if the given CTE {@code fresh} has a row; its draft is one no longer.
     *
     * @param fetched whether other bureaus' data are to be fetched for it
     */
    SqlText creating(SqlCte fresh, @Nullable UUID draftId, boolean fetched) {
        sql.add("WITH ");
        fresh.addTo(sql);
        addNew(after.filing(), change.at().atOffset(ZoneOffset.UTC));
        if (draftId != null) {
            sql.add(
                    ", drafted AS (" + FiledDrafts.BY_GATE + ")",
                    change.at().atOffset(ZoneOffset.UTC),
                    after.filing().founderId(),
                    draftId);
        }
        if (fetched) {
            sql.add(
                    ", shared AS (" + FiledShares.BY_GATE + ")",
                    change.at().atOffset(ZoneOffset.UTC));
        }
        return rest();
    }

    private void addNew(ApplicationFiled filing, OffsetDateTime at) {
        sql.add(
                ", gate AS (INSERT INTO approval_cases (case_id, version, head_hash, case_number,"
                        + " region, item, kind, classification, founder_id, lead, registrar,"
                        + " state, filed_at, changed_at, look_on) SELECT ?::uuid, ?::int,"
                        + " ?::bytea, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?::timestamptz,"
                        + " ?::timestamptz, ?::date FROM fresh RETURNING case_id)",
                change.before().caseId(),
                after.version(),
                rows.getLast().hash(),
                filing.caseNumber(),
                filing.region(),
                filing.item(),
                filing.kind(),
                filing.classification(),
                filing.founderId(),
                filing.lead(),
                Objects.requireNonNullElse(filing.firstRegistrar(), ""),
                after.state().name(),
                at,
                at,
                LookOn.day(change.at()));
    }

    private SqlText rest() {
        addEvents();
        addConfidential();
        addDocuments();
        new TaskStatement(change, after).addTo(sql);
        addCreditCode();
        UnprintedNotices.of(change).addTo(sql);
        return sql.add(" SELECT count(*)::int FROM gate");
    }

    private void addEvents() {
        var first = sql.nextParameter();
        sql.add(", logged AS (");
        sql.add(
                EventLogs.CASES.insertSelect(rows.size(), first, "gate"),
                rows.size() * EventLogs.CASES.parametersPerRow(),
                statement -> EventLogs.CASES.bind(statement, first, rows));
        sql.add(")");
    }

    private void addConfidential() {
        var version = change.before().approvalCase().version();
        for (var happening : change.happenings()) {
            version++;
            if (happening.confidential() != null) {
                sql.add(
                        ", kept AS (INSERT INTO confidential_texts SELECT case_id, ?::int, ?::bytea"
                                + " FROM gate)",
                        version,
                        texts.seal(change.before().caseId(), version, happening.confidential()));
            }
        }
    }

    private void addDocuments() {
        var version = change.before().approvalCase().version();
        for (var happening : change.happenings()) {
            version++;
            if (!happening.documents().isEmpty()) {
                new PinnedDocuments(version, happening.documents()).addTo(sql);
            }
        }
    }

    private void addCreditCode() {
        for (var event : change.events()) {
            if (event instanceof LegalPersonRegistered registered) {
                sql.add(
                        ", coded AS (INSERT INTO registered_credit_codes SELECT ?::text, case_id"
                                + " FROM gate)",
                        registered.creditCode());
            }
        }
    }
}
