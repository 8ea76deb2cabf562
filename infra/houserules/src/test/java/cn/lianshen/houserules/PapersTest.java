package cn.lianshen.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.houserules.rule.CommandsExist;
import cn.lianshen.houserules.rule.LinksResolve;
import cn.lianshen.houserules.rule.ModulesExplainThemselves;
import cn.lianshen.houserules.tree.Tree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {

    @Test
    void every_module_explains_itself() {
        new ModulesExplainThemselves().check(Tree.ofTheHouse());
    }

    @Test
    void a_module_without_a_readme_is_found(@TempDir Path folder) {
        var tree =
                new Scratch(folder)
                        .pom("a", "a", "")
                        .pom("b", "b", "")
                        .file("b/README.md", "# b\n")
                        .pom("c", "c", "")
                        .file("c/README.md", "# c\n\nDoes this.\nAnd this.\nSo.\nEnd.\n")
                        .tree();
        assertThat(new ModulesExplainThemselves().breaches(tree))
                .containsExactly(
                        "a/README.md is missing or empty", "b/README.md is missing or empty");
    }

    @Test
    void links_lead_somewhere() {
        new LinksResolve().check(Tree.ofTheHouse());
    }

    @Test
    void a_dead_link_and_a_dead_anchor_are_found(@TempDir Path folder) {
        var tree =
                new Scratch(folder)
                        .file("README.md", "[a](docs/a.md) [b](docs/b.md) [c](docs/a.md#no-such)")
                        .file("docs/a.md", "# One: two, 三\n[back](../README.md) [up](#one-two-三)")
                        .tree();
        assertThat(new LinksResolve().breaches(tree))
                .containsExactly("README.md -> docs/b.md", "README.md -> docs/a.md#no-such");
    }

    @Test
    void commands_that_papers_name_exist() {
        new CommandsExist().check(Tree.ofTheHouse());
    }

    @Test
    void a_command_that_the_launcher_lacks_is_found(@TempDir Path folder) {
        var tree =
                new Scratch(folder)
                        .file("lianshen", "case $1 in\n  up|start)\n    run ;;\nesac\n")
                        .file("README.md", "```\n./lianshen up\n./lianshen fly\n```\n")
                        .tree();
        assertThat(new CommandsExist().breaches(tree))
                .containsExactly("README.md names ./lianshen fly");
    }

    @Test
    void a_missing_launcher_is_found(@TempDir Path folder) {
        assertThat(new CommandsExist().breaches(new Tree(folder)))
                .containsExactly("lianshen is missing");
    }
}
