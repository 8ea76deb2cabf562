package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.reference.Reference;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What bureaus want demanded in the one notice, put together by material (补正需求合并).
 *
 * @param material code
 * @param name of the material
 * @param wanted who wants it and why
 */
record Demanded(String material, String name, List<Wanted> wanted) {
    private static final Pattern OF_ONE = Pattern.compile("M[0-9]{2}：");
    private static final String TYPE = "approval.material-demanded.v1";

    /**
     * Who wants it.
     *
     * @param why empty where no reason is known
     */
    record Wanted(String bureau, String why) {}

    private record One(Possible.Demand demand, String why) {}

    static List<Demanded> of(
            Possible possible, OfficerCase it, List<Happened> events, Reference reference) {
        var all = reasoned(possible, it, events);
        return all.stream()
                .flatMap(one -> one.demand().materials().stream())
                .distinct()
                .sorted()
                .map(code -> of(code, all, reference))
                .toList();
    }

    private static Demanded of(String material, List<One> all, Reference reference) {
        return new Demanded(
                material,
                reference.material(material),
                all.stream()
                        .filter(one -> one.demand().materials().contains(material))
                        .map(one -> wanted(one, reference))
                        .toList());
    }

    private static Wanted wanted(One one, Reference reference) {
        return new Wanted(reference.bureau(one.demand().bureau()), one.why());
    }

    /** Demands and events come in one order; reasons stand with the events. */
    private static List<One> reasoned(Possible possible, OfficerCase it, List<Happened> events) {
        var told = events.stream().filter(event -> event.type().equals(TYPE)).toList();
        var known = told.size() == possible.demands().size();
        return Stream.iterate(0, n -> n < possible.demands().size(), n -> n + 1)
                .map(
                        n ->
                                new One(
                                        possible.demands().get(n),
                                        known ? it.note(told.get(n).version()) : ""))
                .toList();
    }

    /** The notice's text to begin with; such lines are printed beside the material. */
    static String text(List<Demanded> all) {
        return all.stream().flatMap(Demanded::lines).distinct().collect(Collectors.joining("\n"));
    }

    private Stream<String> lines() {
        return wanted.stream()
                .flatMap(one -> one.why().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> OF_ONE.matcher(line).lookingAt() ? line : material + "：" + line);
    }
}
