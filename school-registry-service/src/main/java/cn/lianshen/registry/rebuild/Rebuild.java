package cn.lianshen.registry.rebuild;

import cn.lianshen.registry.institution.CanonicalJson;
import cn.lianshen.registry.rebuild.RebuildRows.Rebuilt;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.stream.binder.Binding;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.stereotype.Component;

/**
 * Builds the register anew: stops the reader, forgets what it has read, and lets it read from the
 * topic's beginning. Nothing is drawn up meanwhile, so look-ups go on with what there was and
 * nobody sees a half-read past. Each step stands in the database: a rebuild that is cut off goes on
 * at the next start.
 */
@Component
final class Rebuild {
    private static final String BINDING = "guardedBatchConsumer-in-0";

    private final RebuildRows rows;
    private final TopicPlaces places;
    private final BindingsLifecycleController bindings;
    private final CanonicalJson json;
    private final String reader;

    Rebuild(
            RebuildRows rows,
            TopicPlaces places,
            BindingsLifecycleController bindings,
            CanonicalJson json,
            @Value("${lianshen.consumer.reader}") String reader) {
        this.rows = rows;
        this.places = places;
        this.bindings = bindings;
        this.json = json;
        this.reader = reader;
    }

    /** Goes one step on, if one is due; blocks. */
    void goOn() {
        var now = Objects.requireNonNull(rows.now().block());
        switch (now.step()) {
            case "RESETTING" -> reset();
            case "READING" -> finish(now);
            default -> {}
        }
    }

    /** Events still to be read, or null while that is not known. */
    @Nullable Long left(Rebuilt now) {
        var targets = now.targets();
        return targets == null ? null : places.left(ends(targets));
    }

    private void reset() {
        bindings.stop(BINDING);
        rows.forget(reader).block();
        places.rewind();
        rows.reading(json.write(places.ends())).block();
        bindings.start(BINDING);
    }

    private void finish(Rebuilt now) {
        if (bindings.queryState(BINDING).stream().noneMatch(Binding::isRunning)) {
            bindings.start(BINDING);
        }
        var left = left(now);
        if (left != null && left == 0) {
            rows.done().block();
        }
    }

    private Map<Integer, Long> ends(String targets) {
        Map<?, ?> stored = json.read(targets, Map.class);
        var ends = new HashMap<Integer, Long>();
        stored.forEach((partition, end) -> ends.put(number(partition).intValue(), number(end)));
        return ends;
    }

    private static Long number(Object stored) {
        return Long.valueOf(stored.toString());
    }
}
