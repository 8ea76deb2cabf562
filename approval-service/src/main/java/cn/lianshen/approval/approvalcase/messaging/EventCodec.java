package cn.lianshen.approval.approvalcase.messaging;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.approvalcase.CaseChange;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.outbox.EventHash;
import cn.lianshen.outbox.EventRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as canonical bytes: JSON with sorted keys and no nulls, the common fields beside the
 * event's own. The same bytes are stored, hashed and published, so that anyone can check the chain.
 */
@Component
public final class EventCodec {
    private static final TypeReference<TreeMap<String, Object>> FIELDS = new TypeReference<>() {};

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .changeDefaultPropertyInclusion(
                            include ->
                                    include.withValueInclusion(
                                            com.fasterxml.jackson.annotation.JsonInclude.Include
                                                    .NON_NULL))
                    .build();

    /** The rows that a change adds to the log, chained to the case's head. */
    public List<EventRow> encode(CaseChange change) {
        var rows = new ArrayList<EventRow>(change.happenings().size());
        var region = change.after().filing().region();
        var hash = change.before().head();
        var version = change.before().approvalCase().version();
        for (var event : change.events()) {
            var payload = payload(change, event, ++version, region);
            hash = EventHash.next(hash, payload);
            rows.add(
                    new EventRow(
                            change.before().caseId(),
                            version,
                            EventTypes.of(event),
                            region,
                            change.actor().id(),
                            change.at(),
                            payload,
                            hash));
        }
        return rows;
    }

    /** The event that a row of the log holds. */
    public CaseEvent decode(String type, byte[] payload) {
        return json.readValue(payload, EventTypes.classOf(type));
    }

    /** Who did what a row of the log holds; read without the rest of it. */
    public Actor actor(byte[] payload) {
        try (var parser = json.createParser(payload)) {
            parser.nextToken();
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                if (name.equals("actor")) {
                    return actor(parser.readValueAs(TEXTS));
                }
                parser.skipChildren();
            }
        }
        throw new IllegalStateException("event log holds an event of nobody");
    }

    private static Actor actor(Map<String, String> fields) {
        var kind = requireNonNull(fields.get("kind")).toUpperCase(Locale.ROOT);
        return new Actor(
                Actor.Kind.valueOf(kind),
                requireNonNull(fields.get("id")),
                fields.get("bureau"),
                fields.get("agent"));
    }

    private byte[] payload(CaseChange change, CaseEvent event, int version, String region) {
        Map<String, Object> fields = json.convertValue(event, FIELDS);
        fields.put("caseId", change.before().caseId());
        fields.put("version", version);
        fields.put("type", EventTypes.of(event));
        fields.put("at", change.at().toString());
        fields.put("region", region);
        fields.put("actor", actor(change.actor()));
        return json.writeValueAsBytes(fields);
    }

    private static Map<String, String> actor(Actor actor) {
        var fields = new TreeMap<String, String>();
        fields.put("kind", actor.kind().name().toLowerCase(Locale.ROOT));
        fields.put("id", actor.id());
        if (actor.bureau() != null) {
            fields.put("bureau", actor.bureau());
        }
        if (actor.agent() != null) {
            fields.put("agent", actor.agent());
        }
        return fields;
    }
}
