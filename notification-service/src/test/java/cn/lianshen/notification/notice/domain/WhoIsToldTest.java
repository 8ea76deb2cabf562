package cn.lianshen.notification.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.notice.domain.ToldCases.Told;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhoIsToldTest {

    static Stream<Told> rows() {
        return ToldCases.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void just_those_concerned_are_told(Told row) {
        assertThat(row.told()).extracting(WhoIsToldTest::inShort).isEqualTo(row.notices());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nobody_is_told_the_same_twice(Told row) {
        assertThat(row.told()).extracting(WhoIsToldTest::inShort).doesNotHaveDuplicates();
    }

    @Test
    void the_table_has_every_kind_of_happening() {
        assertThat(rows().map(row -> row.happening().getClass()).collect(Collectors.toSet()))
                .isEqualTo(kinds(Happening.class).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(WhoIsToldTest::kinds)
                : Stream.of(type);
    }

    private static String inShort(Notice notice) {
        var whom =
                notice.to()
                        .address()
                        .replace("person:p-0001", "founder")
                        .replace("bureau:330327:", "");
        return whom + ": " + notice.code();
    }
}
