package cn.lianshen.bench.registry;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One made-up institution: spread over counties, kinds and states about as real ones are. Names of
 * persons are words for their offices.
 *
 * @param number from 0
 */
record SampleInstitution(int number) {
    /** Upper half of the ids of all of them, by which they are removed again. */
    static final String MARK = "be7c0000";

    private static final List<String> PLACES =
            List.of("灵溪镇", "龙港镇", "金乡镇", "钱库镇", "桥墩镇", "矾山镇", "马站镇", "宜山镇", "藻溪镇", "望里镇");
    private static final List<String> KINDS =
            List.of("KG", "KG", "KG", "KG", "KG", "TRN", "TRN", "PRI", "JUN", "SEN");
    private static final List<String> WORDS =
            List.of(
                    "幼儿园", "艺术幼儿园", "实验幼儿园", "幼儿园", "双语幼儿园", "培训学校", "艺术培训中心", "小学", "初级中学",
                    "高级中学");
    private static final String FIRST = "春夏秋冬晨阳星月云海山林江河湖溪金玉宝珠明慧文武德智仁和平安乐福康宁";
    private static final String SECOND = "芽苗花蕾叶光辉语风帆舟桥田园朵儿童心梦想希望飞翔腾达博雅启航育英";
    private static final int COUNTIES = 2_844;

    UUID id() {
        return UUID.fromString("%s-0000-4000-8000-%012x".formatted(MARK, number));
    }

    /** Counties' codes as they are built: province, city, county. */
    String region() {
        var county = number % COUNTIES;
        return "%02d%02d%02d".formatted(11 + county / 92, 1 + county / 10 % 9, 1 + county % 10);
    }

    String kind() {
        return KINDS.get(number % KINDS.size());
    }

    String state() {
        return number % 50 == 7 ? "CLOSED" : "REGISTERED";
    }

    String name() {
        var own = number / 10;
        var first = FIRST.charAt(own % FIRST.length());
        var second = SECOND.charAt(own / FIRST.length() % SECOND.length());
        var third = FIRST.charAt(own / 1_200 % FIRST.length());
        return county() + place() + first + second + third + WORDS.get(number % WORDS.size());
    }

    /** Made up as well, one a code. */
    String county() {
        var county = number % COUNTIES;
        return ""
                + SECOND.charAt(county % SECOND.length())
                + FIRST.charAt(county / SECOND.length() % FIRST.length())
                + (county % 3 == 0 ? "市" : "县");
    }

    String place() {
        return PLACES.get(number / 7 % PLACES.size());
    }

    String address() {
        return county() + place() + "示范路" + (1 + number % 997) + "号";
    }

    String digits() {
        return "1%s6%07d".formatted(region(), number);
    }

    String creditCode() {
        return "52%sMJ%08d".formatted(region(), number);
    }

    String entry() {
        return """
        {"address":"%s","campuses":[],"classification":"NON_PROFIT","foundedOn":"2015-09-01","founders":["示例举办者"],\
        "inspections":{},"institutionId":"%s","kind":"%s","legalRepresentative":"示例法定代表人",\
        "licence":{"act":"ENTERED","issuer":"EDU","number":"教民%s号","validFrom":"2024-01-01","validTo":"2029-12-31"},\
        "name":"%s","predecessors":[],"principal":"示例校长","region":"%s",\
        "registration":{"creditCode":"%s","registeredOn":"2015-10-01","registrar":"MZ"},"state":"%s","successors":[]}\
        """
                .formatted(
                        address(), id(), kind(), digits(), name(), region(), creditCode(), state());
    }

    /** Each two neighbouring characters, as an array's text. */
    static String pairs(String text) {
        return IntStream.range(0, text.length() - 1)
                .mapToObj(i -> text.substring(i, i + 2))
                .distinct()
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A line of COPY's text form, in the order of {@link SampleRegister#ENTRY_COLUMNS}. */
    String entryLine() {
        return id() + "\t" + entry() + "\t[]\n";
    }

    /** A line of COPY's text form, in the order of {@link SampleRegister#COLUMNS}. */
    String line() {
        return String.join(
                        "\t",
                        id().toString(),
                        region(),
                        kind(),
                        state(),
                        "NON_PROFIT",
                        "2015-09-01",
                        name(),
                        pairs(name()),
                        address(),
                        pairs(address()),
                        "{" + digits() + "}",
                        creditCode(),
                        "\\\\x00")
                + "\n";
    }
}
