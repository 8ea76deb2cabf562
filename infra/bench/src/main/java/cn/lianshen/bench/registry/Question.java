package cn.lianshen.bench.registry;

import java.util.List;
import java.util.function.IntFunction;

/**
 * One way of looking, asked again and again with other words.
 *
 * @param what for the report
 * @param parameter of the look-up, e.g. {@code name}
 * @param typed what a visitor types the n-th time
 */
record Question(String what, String parameter, IntFunction<String> typed) {

    /** From two characters that few have to a word that most have. */
    static List<Question> all(int institutions) {
        return List.of(
                new Question("two characters", "name", n -> own(n, institutions).substring(6, 8)),
                new Question("three characters", "name", n -> own(n, institutions).substring(6, 9)),
                new Question("whole name", "name", n -> own(n, institutions)),
                new Question(
                        "traditional", "name", n -> own(n, institutions).substring(6, 8) + "幼兒園"),
                new Question("words", "name", n -> "幼儿园 " + own(n, institutions).substring(7, 9)),
                new Question("common word", "name", _ -> "幼儿园"),
                new Question("two common words", "name", _ -> "实验 艺术"),
                new Question("no such name", "name", n -> "囧" + (char) ('一' + n) + "学校"),
                new Question("licence number", "licenceNumber", n -> at(n, institutions).digits()),
                new Question("county", "place", n -> at(n, institutions).region()),
                new Question("town", "place", n -> at(n, institutions).place()),
                new Question(
                        "town of a county",
                        "place",
                        n -> at(n, institutions).county() + at(n, institutions).place()),
                new Question("county's name", "name", n -> at(n, institutions).county()),
                new Question("state", "state", _ -> "CLOSED"));
    }

    private static SampleInstitution at(int n, int institutions) {
        return new SampleInstitution((int) (n * 7_919L % institutions));
    }

    private static String own(int n, int institutions) {
        return at(n, institutions).name();
    }
}
