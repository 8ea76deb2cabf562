package cn.lianshen.registry.intake;

import cn.lianshen.outbox.ReceivedEvent;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** Every fact of the register names the event that caused it, so that it can be asked "as of". */
public final class Cause {

    private Cause() {}

    /** Fills the parameters {@code :caseId}, {@code :version} and {@code :at}. */
    public static GenericExecuteSpec bind(GenericExecuteSpec statement, ReceivedEvent event) {
        return statement
                .bind("caseId", event.aggregateId())
                .bind("version", event.version())
                .bind("at", event.at());
    }
}
