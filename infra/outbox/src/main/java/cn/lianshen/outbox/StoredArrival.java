package cn.lianshen.outbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;

/** How a record is kept with its dead letter, so that it can be read again from there. */
final class StoredArrival {
    static final String SELECT =
            "SELECT topic, partition, record_offset, record_key, headers, payload"
                    + " FROM dead_letters WHERE id = $1";

    private StoredArrival() {}

    static DatabaseClient.GenericExecuteSpec bind(
            DatabaseClient.GenericExecuteSpec row, int first, Arrival arrival) {
        var key = FaultText.storableOrNull(arrival.key());
        var bound =
                row.bind(first, arrival.topic())
                        .bind(first + 1, arrival.partition())
                        .bind(first + 2, arrival.offset())
                        .bind(first + 4, pairs(arrival))
                        .bind(first + 5, arrival.value());
        return key == null ? bound.bindNull(first + 3, String.class) : bound.bind(first + 3, key);
    }

    static Arrival read(Columns row) {
        return new Arrival(
                row.get(0, String.class),
                row.get(1, Integer.class),
                row.get(2, Long.class),
                row.orNull(3, String.class),
                headers(List.of(row.get(4, String[].class))),
                row.get(5, byte[].class));
    }

    private static String[] pairs(Arrival arrival) {
        var pairs = new ArrayList<String>();
        arrival.headers()
                .forEach(
                        (name, value) -> {
                            pairs.add(FaultText.storable(name));
                            pairs.add(
                                    FaultText.storable(new String(value, StandardCharsets.UTF_8)));
                        });
        return pairs.toArray(String[]::new);
    }

    private static Map<String, byte[]> headers(List<String> pairs) {
        var headers = new HashMap<String, byte[]>();
        for (var i = 0; i + 1 < pairs.size(); i += 2) {
            headers.put(pairs.get(i), CloudEvents.bytes(pairs.get(i + 1)));
        }
        return headers;
    }
}
