package cn.lianshen.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.houserules.rule.FeatureBoundary;
import cn.lianshen.houserules.rule.NoDrawers;
import cn.lianshen.houserules.rule.PomBoundary;
import cn.lianshen.houserules.rule.ServiceBoundary;
import cn.lianshen.houserules.tree.CompiledHouse;
import cn.lianshen.houserules.tree.Tree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoundariesTest {

    static List<String> services() {
        return CompiledHouse.serviceRoots();
    }

    @Test
    void the_four_services_are_seen() {
        assertThat(services())
                .contains(
                        "cn.lianshen.approval",
                        "cn.lianshen.registry",
                        "cn.lianshen.notification",
                        "cn.lianshen.gateway");
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_feature_reaches_another_through_its_top_package(String service) {
        FeatureBoundary.rule(service).check(CompiledHouse.classes());
    }

    @Test
    void a_feature_that_reads_another_ones_store_is_found() {
        var rule = FeatureBoundary.rule(Fixtures.ROOT + "features");
        assertThatThrownBy(() -> rule.check(Fixtures.in("features")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("FilingPage")
                .hasMessageContaining("the feature's own affair")
                .hasMessageNotContaining("FilingDesk")
                .hasMessageNotContaining("Balance");
    }

    @Test
    void services_share_no_types() {
        ServiceBoundary.rule(services()).check(CompiledHouse.classes());
    }

    @Test
    void a_type_used_from_outside_its_service_is_found() {
        var roots = List.of(Fixtures.ROOT + "services.alpha", Fixtures.ROOT + "services.beta");
        assertThatThrownBy(() -> ServiceBoundary.rule(roots).check(Fixtures.in("services")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("beta.Lookup")
                .hasMessageContaining("services.Mechanism")
                .hasMessageContaining("tolerant record");
    }

    @Test
    void poms_name_other_services_contracts_in_tests_only() {
        new PomBoundary().check(Tree.ofTheHouse());
    }

    @Test
    void a_pom_that_names_another_service_is_found(@TempDir Path folder) {
        String ownAndOther =
                Scratch.dependency("alpha-contract", "test")
                        + Scratch.dependency("alpha", "compile");
        var tree =
                new Scratch(folder)
                        .pom("alpha", "alpha", Scratch.dependency("alpha-contract", "compile"))
                        .file("alpha/src/main/java/alpha/A.java", "package alpha; class A {}")
                        .pom("alpha/contract", "alpha-contract", "")
                        .pom("beta", "beta", ownAndOther)
                        .file("beta/src/main/java/beta/B.java", "package beta; class B {}")
                        .pom("infra/pipe", "pipe", Scratch.dependency("beta", "compile"))
                        .tree();
        assertThat(new PomBoundary().breaches(tree))
                .containsExactly(
                        "beta/pom.xml names alpha, compile",
                        "infra/pipe/pom.xml names beta, compile");
    }

    @Test
    void nothing_is_named_for_a_drawer() {
        new NoDrawers().check(Tree.ofTheHouse());
    }

    @Test
    void a_drawer_is_found_as_folder_and_as_package(@TempDir Path folder) {
        var tree =
                new Scratch(folder)
                        .pom("infra/common", "common", "")
                        .file(
                                "alpha/src/main/java/alpha/util/A.java",
                                "package alpha.util; class A {}")
                        .tree();
        assertThatThrownBy(() -> new NoDrawers().check(tree))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("infra/common")
                .hasMessageContaining("alpha/util");
    }
}
