package cn.lianshen.bench.bare;

import cn.lianshen.bench.service.ServicePlayer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of one case that the service really played, ready to be played again for cases
 * that differ in id, number and idempotency key only. So the bare SQL writes what the service
 * writes, whatever that becomes.
 */
public record CaseTemplate(
        List<BareTransaction> transactions, Object id, Object number, Object key) {

    /** Plays one case through the service and looks at the database after each answer. */
    public static CaseTemplate record(Database database, ServicePlayer service)
            throws SQLException, IOException {
        var snapshots = new ArrayList<Snapshot>();
        try (Connection connection = database.connect("public")) {
            service.play(path -> snapshots.add(snapshot(connection, path)));
        }
        return of(snapshots);
    }

    static CaseTemplate of(List<Snapshot> snapshots) {
        var transactions = new ArrayList<BareTransaction>();
        Snapshot before = Snapshot.NOTHING;
        for (Snapshot after : snapshots) {
            transactions.add(BareTransaction.between(before, after));
            before = after;
        }
        TableRow row = before.of(Snapshot.CASES).getFirst();
        Object key = before.of(Snapshot.KEYS).getFirst().value("key");
        return new CaseTemplate(transactions, row.value("case_id"), row.value("case_number"), key);
    }

    /** What to put for the old case's id, number and key in a new case. */
    Map<Object, Object> freshValues() {
        var fresh = UUID.randomUUID();
        return Map.of(id, fresh, number, number + "-" + fresh, key, fresh.toString());
    }

    private static Snapshot snapshot(Connection connection, String path) {
        try {
            return Snapshot.read(connection, path.substring(path.lastIndexOf('/') + 1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable Object replace(Map<Object, Object> fresh, @Nullable Object value) {
        return value == null ? null : fresh.getOrDefault(value, value);
    }
}
