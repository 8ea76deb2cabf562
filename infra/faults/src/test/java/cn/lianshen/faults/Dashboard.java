package cn.lianshen.faults;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Grafana dashboard as a list of queries. */
final class Dashboard {
    private Dashboard() {}

    /** A panel's query. */
    record Query(String panel, String expression) {}

    static List<Query> overview() {
        var file = Commands.project().resolve("infra/grafana/overview.json");
        var found = new ArrayList<Query>();
        collect(JsonMapper.shared().readTree(file.toFile()).path("panels"), found);
        return found;
    }

    private static void collect(JsonNode panels, List<Query> found) {
        for (var panel : panels) {
            for (var target : panel.path("targets")) {
                found.add(
                        new Query(panel.path("title").asString(), target.path("expr").asString()));
            }
            collect(panel.path("panels"), found);
        }
    }
}
