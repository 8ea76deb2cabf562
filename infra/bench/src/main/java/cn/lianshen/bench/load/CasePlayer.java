package cn.lianshen.bench.load;

import java.io.IOException;
import java.sql.SQLException;

/** One client. Plays whole cases one after the other; used by one thread. */
public interface CasePlayer extends AutoCloseable {

    /** Plays one case, telling the watch after each of its durable requests. */
    void play(Watch watch) throws IOException, SQLException;

    @Override
    void close() throws IOException, SQLException;
}
