package cn.lianshen.registry.supervision;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A draw repeated by somebody who has read nothing but what is published of it, and the algorithm's
 * description: no class of the register is used.
 */
final class RepeatedDraw {
    private RepeatedDraw() {}

    /** Each drawn institution with its inspectors, separated by blanks. */
    static List<String> of(JsonNode draw) {
        var pool = draw.get("pool");
        var seed = draw.get("seed").asString();
        var sample = pool.get("sample").asInt();
        var each = pool.get("each").asInt();
        var lines = new ArrayList<String>();
        for (var school : first(seed + "\n", texts(pool.get("institutions")), sample)) {
            var free = texts(pool.get("inspectors"));
            for (var conflict : pool.get("conflicts")) {
                if (conflict.get("institution").asString().equals(school)) {
                    free.remove(conflict.get("inspector").asString());
                }
            }
            lines.add(
                    school
                            + " "
                            + String.join(" ", first(seed + "\n" + school + "\n", free, each)));
        }
        return lines;
    }

    static List<String> published(JsonNode draw) {
        var lines = new ArrayList<String>();
        for (var drawn : draw.get("drawn")) {
            var inspectors = String.join(" ", texts(drawn.get("inspectors")));
            lines.add(drawn.get("institution").asString() + " " + inspectors);
        }
        return lines;
    }

    private static List<String> first(String before, List<String> ids, int many) {
        var ordered = new TreeMap<BigInteger, String>();
        ids.forEach(id -> ordered.put(number(before + id), id));
        return ordered.values().stream().limit(many).toList();
    }

    private static BigInteger number(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return new BigInteger(1, sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }
}
