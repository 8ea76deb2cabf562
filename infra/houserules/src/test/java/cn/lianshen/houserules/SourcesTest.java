package cn.lianshen.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.houserules.rule.ForbiddenWords;
import cn.lianshen.houserules.rule.NullMarkedPackages;
import cn.lianshen.houserules.rule.Sizes;
import cn.lianshen.houserules.rule.TableNames;
import cn.lianshen.houserules.rule.WireNames;
import cn.lianshen.houserules.tree.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final Path WORDS = Path.of("src/test/resources/fixture/words");

    @Test
    void every_package_is_null_marked() {
        new NullMarkedPackages().check(Tree.ofTheHouse());
    }

    @Test
    void a_package_without_the_mark_is_found(@TempDir Path folder) {
        var tree =
                new Scratch(folder)
                        .file("a/src/main/java/a/A.java", "package a; class A {}")
                        .file("b/src/main/java/b/B.java", "package b; class B {}")
                        .file("b/src/main/java/b/package-info.java", "package b;")
                        .file("c/src/test/java/c/C.java", "package c; class C {}")
                        .file("c/src/main/java/c/package-info.java", "@NullMarked package c;")
                        .tree();
        assertThat(new NullMarkedPackages().breaches(tree))
                .containsExactly(
                        "a/src/main/java/a has no @NullMarked package-info.java",
                        "b/src/main/java/b has no @NullMarked package-info.java");
    }

    @Test
    void files_and_functions_are_small() {
        new Sizes().check(Tree.ofTheHouse());
    }

    @Test
    void what_is_too_long_is_found(@TempDir Path folder) {
        var tree =
                new Scratch(folder)
                        .file("a/src/main/java/a/Long.java", type("Long", 29, 200))
                        .file("a/src/main/java/a/Full.java", type("Full", 28, 0))
                        .file("a/src/test/java/a/LongTest.java", type("LongTest", 1, 250))
                        .tree();
        assertThat(new Sizes().breaches(tree))
                .containsExactly(
                        "a/src/main/java/a/Long.java: 233 lines, cap 200",
                        "a/src/test/java/a/LongTest.java: 255 lines, cap 250",
                        "a/src/main/java/a/Long.java:2: run has 31 lines, cap 30",
                        "files of main code: median 233 lines, limit 60",
                        "functions of main code: median 31 lines, limit 5");
    }

    /**
     * A class whose one function has two lines more than {@code statements}, followed by {@code
     * comments}.
     */
    private static String type(String name, int statements, int comments) {
        return "class %s {%n  void run() {%n%s  }%n}%n%s"
                .formatted(name, "    run();\n".repeat(statements), "// why\n".repeat(comments));
    }

    @Test
    void nothing_is_left_unfinished_or_bound_to_a_machine() {
        new ForbiddenWords().check(Tree.ofTheHouse());
    }

    @Test
    void each_forbidden_word_is_found() {
        var breaches = new ForbiddenWords().breaches(new Tree(WORDS.toAbsolutePath()));
        assertThat(breaches).filteredOn(line -> line.startsWith("Note.md:")).hasSize(4);
        assertThat(breaches).filteredOn(line -> line.startsWith("src/test/")).hasSize(6);
        assertThat(breaches).filteredOn(line -> line.startsWith("src/main/")).isEmpty();
    }

    /** Put together here, so that this tree itself holds no such path. */
    @Test
    void a_path_of_one_machine_is_found(@TempDir Path folder) {
        var paths = List.of("work", "root").stream().map("see /%s/notes\n"::formatted);
        var text = paths.collect(Collectors.joining()) + "and ../%s/notes\n".formatted("shared");
        var scratch = new Scratch(folder).file("Note.md", text);

        assertThat(new ForbiddenWords().breaches(scratch.tree())).hasSize(3);
    }

    @Test
    void names_on_the_wire_follow_the_rule() {
        new WireNames().check(Tree.ofTheHouse());
    }

    @Test
    void a_wrong_event_type_or_schema_name_is_found(@TempDir Path folder) {
        var tree =
                new Scratch(folder)
                        .file(
                                "a/src/main/java/a/A.java",
                                "class A { String t = \"a.DoorOpened.v1\"; }")
                        .file(
                                "a/src/main/java/a/B.java",
                                "class B { String t = \"a.door-opened.v1\"; }")
                        .file("a/contract/doorOpened.schema.json", "{}")
                        .file("a/contract/door-opened.v1.schema.json", "{}")
                        .tree();
        assertThat(new WireNames().breaches(tree))
                .containsExactly(
                        "a/src/main/java/a/A.java: \"a.DoorOpened.v1\"",
                        "a/contract/doorOpened.schema.json");
    }

    @Test
    void tables_are_plural_snake_case() {
        new TableNames().check(Tree.ofTheHouse());
    }

    @Test
    void a_singular_table_is_found(@TempDir Path folder) {
        var tree =
                new Scratch(folder)
                        .file("a/V1__a.sql", "create table if not exists door (id int);")
                        .file("a/V2__b.sql", "CREATE TABLE door_keys (id int);")
                        .tree();
        assertThatThrownBy(() -> new TableNames().check(tree))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a/V1__a.sql: door")
                .hasMessageContaining("Name the table for its rows")
                .hasMessageNotContaining("door_keys");
    }
}
