package cn.lianshen.bench.sample;

import cn.lianshen.cipher.FieldCipher;
import cn.lianshen.cipher.store.SealedColumn;
import cn.lianshen.outbox.EventHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** Writes copies into the service's tables as the service itself would have written them. */
public final class SampleTables {
    private static final int TOGETHER = 1_000;
    private static final SealedColumn FORMS =
            new SealedColumn(
                    "confidential_texts",
                    "content",
                    List.of(SealedColumn.Key.uuid("case_id"), SealedColumn.Key.integer("version")));

    private final Connection connection;
    private final FieldCipher cipher;
    private final CopyBuffer cases =
            new CopyBuffer(
                    "approval_cases",
                    "case_id",
                    "version",
                    "head_hash",
                    "case_number",
                    "region",
                    "item",
                    "kind",
                    "classification",
                    "founder_id",
                    "lead",
                    "registrar",
                    "state",
                    "filed_at",
                    "changed_at");
    private final CopyBuffer events =
            new CopyBuffer(
                    "case_events",
                    "case_id",
                    "version",
                    "type",
                    "region",
                    "actor",
                    "at",
                    "payload",
                    "hash");
    private final CopyBuffer forms =
            new CopyBuffer("confidential_texts", "case_id", "version", "content");
    private final CopyBuffer tasks =
            new CopyBuffer(
                    "bureau_tasks",
                    "case_id",
                    "bureau",
                    "task",
                    "region",
                    "due",
                    "opened_at",
                    "item",
                    "kind",
                    "officer");

    /**
     * @param cipher with the key ring that the service will read with
     */
    public SampleTables(Connection connection, FieldCipher cipher) {
        this.connection = connection;
        this.cipher = cipher;
    }

    /**
     * Writes so many cases.
     *
     * @param written told each
     */
    public void fill(Copies copies, int number, Consumer<CopiedCase> written)
            throws SQLException, IOException {
        for (int done = 1; done <= number; done++) {
            var copy = copies.next();
            add(copy);
            written.accept(copy);
            if (done % TOGETHER == 0 || done == number) {
                flush();
            }
        }
    }

    private void flush() throws SQLException, IOException {
        for (var table : List.of(cases, events, forms, tasks)) {
            table.flush(connection);
        }
    }

    private void add(CopiedCase copy) {
        var template = copy.template();
        var shift = copy.shift();
        var last = template.events().getLast();
        cases.row(
                copy.caseId(),
                template.version(),
                addEvents(copy, shift),
                copy.caseNumber(),
                template.region(),
                template.item(),
                template.kind(),
                template.classification(),
                SampleNames.subject(copy.founder()),
                template.lead(),
                template.registrar(),
                template.state(),
                copy.filedAt(),
                shift.moment(last.at()));
        forms.row(
                copy.caseId(),
                1,
                cipher.seal(shift.json(template.form()), FORMS.place(copy.caseId(), 1)));
        template.tasks().forEach(task -> add(copy, shift, task));
    }

    private byte[] addEvents(CopiedCase copy, Shift shift) {
        var hash = EventHash.genesis(copy.caseId());
        for (var event : copy.template().events()) {
            var payload = shift.json(event.payload()).getBytes(StandardCharsets.UTF_8);
            hash = EventHash.next(hash, payload);
            var founder = event.actor().equals(copy.template().founderId());
            events.row(
                    copy.caseId(),
                    event.version(),
                    event.type(),
                    copy.template().region(),
                    founder ? SampleNames.subject(copy.founder()) : event.actor(),
                    shift.moment(event.at()),
                    payload,
                    hash);
        }
        return hash;
    }

    private void add(CopiedCase copy, Shift shift, Template.Task task) {
        tasks.row(
                copy.caseId(),
                task.bureau(),
                task.task(),
                copy.template().region(),
                copy.day(task.due()),
                shift.moment(task.openedAt()),
                copy.template().item(),
                copy.template().kind(),
                task.officer());
    }
}
