package cn.lianshen.houserules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.houserules.rule.DomainHasNoClock;
import cn.lianshen.houserules.rule.DomainPurity;
import cn.lianshen.houserules.tree.CompiledHouse;
import org.junit.jupiter.api.Test;

class DomainPackagesTest {

    @Test
    void domain_packages_use_plain_java_only() {
        DomainPurity.allowList().check(CompiledHouse.classes());
    }

    @Test
    void a_domain_class_that_writes_a_file_is_found() {
        assertThatThrownBy(() -> DomainPurity.allowList().check(Fixtures.in("purity")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("WritesFile")
                .hasMessageContaining("hand its result in as a value")
                .hasMessageNotContaining("TakesNow");
    }

    @Test
    void domain_packages_are_told_what_time_it_is() {
        DomainHasNoClock.rule().check(CompiledHouse.classes());
    }

    @Test
    void a_domain_class_that_asks_for_now_is_found_in_every_way_of_asking() {
        assertThatThrownBy(() -> DomainHasNoClock.rule().check(Fixtures.in("purity")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("byCall")
                .hasMessageContaining("byReference")
                .hasMessageContaining("byConstructor")
                .hasMessageContaining("byMilliseconds")
                .hasMessageNotContaining("TakesNow");
    }
}
