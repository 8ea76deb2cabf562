package cn.lianshen.bench.bare;

import cn.lianshen.bench.load.CasePlayer;
import cn.lianshen.bench.load.Watch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Plays cases as bare prepared statements on one connection: what the database could do if nothing
 * stood before it.
 */
public final class BarePlayer implements CasePlayer {
    private final CaseTemplate template;
    private final Connection connection;
    private final List<PreparedStatement> statements = new ArrayList<>();

    /** A client that writes to the scratch tables. */
    public BarePlayer(Database database, CaseTemplate template) throws SQLException {
        this.template = template;
        this.connection = database.connect(Scratch.SCHEMA);
        for (BareTransaction transaction : template.transactions()) {
            statements.add(connection.prepareStatement(transaction.sql()));
        }
    }

    @Override
    public void play(Watch watch) throws SQLException {
        Map<Object, Object> fresh = template.freshValues();
        for (int i = 0; i < statements.size(); i++) {
            write(statements.get(i), template.transactions().get(i), fresh);
            watch.answered();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static void write(
            PreparedStatement statement, BareTransaction transaction, Map<Object, Object> fresh)
            throws SQLException {
        int index = 1;
        for (var value : transaction.values()) {
            statement.setObject(index++, CaseTemplate.replace(fresh, value));
        }
        try (var answer = statement.executeQuery()) {
            if (!answer.next() || answer.getInt(1) != 1) {
                throw new IllegalStateException("the bare transaction wrote nothing");
            }
        }
    }
}
