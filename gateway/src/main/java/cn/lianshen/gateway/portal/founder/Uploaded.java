package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form after its files were handed in.
 *
 * @param fields those that take documents
 * @param errors what the service refused, by field
 * @param staying whether a button beside a file was pressed, so that the same page comes next
 */
record Uploaded(Typed typed, List<String> fields, Map<String, String> errors, boolean staying) {
    private static final List<String> BUTTONS = List.of("upload", "drop", "delete");

    /** What the buttons alone change. */
    static Uploaded pressed(Typed typed, List<String> fields) {
        boolean staying =
                Stream.concat(BUTTONS.stream(), fields.stream().map(field -> "use." + field))
                        .anyMatch(typed::has);
        var form = new Uploaded(typed, fields, Map.of(), staying && !fields.isEmpty());
        for (var field : fields) {
            for (var id : typed.all("use." + field)) {
                form = form.plus(field, id);
            }
        }
        var dropped = typed.first("drop");
        return dropped.isEmpty() ? form : form.minus(dropped);
    }

    Uploaded plus(String field, String id) {
        var all = Stream.concat(typed.all(field).stream(), Stream.of(id)).distinct().toList();
        return new Uploaded(typed.with(field, all), fields, errors, staying);
    }

    Uploaded minus(String id) {
        var left = typed;
        for (var field : fields) {
            var others = typed.all(field).stream().filter(one -> !one.equals(id)).toList();
            left = left.with(field, others);
        }
        return new Uploaded(left, fields, errors, staying);
    }

    Optional<String> fieldOf(String id) {
        return fields.stream().filter(field -> typed.all(field).contains(id)).findFirst();
    }

    Uploaded wrong(String field, Refused no) {
        return wrong(field, said(no));
    }

    Uploaded wrong(String field, String file, Refused no, Words words) {
        return wrong(field, words.say("check.line", file, said(no)));
    }

    private static String said(Refused no) {
        var detail = no.fault().detail();
        return detail == null ? String.valueOf(no.fault().code()) : detail;
    }

    private Uploaded wrong(String field, String sentence) {
        var more = new LinkedHashMap<>(errors);
        more.merge(field, sentence, (one, other) -> one + " " + other);
        return new Uploaded(typed, fields, more, staying);
    }
}
