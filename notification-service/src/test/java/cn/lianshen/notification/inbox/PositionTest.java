package cn.lianshen.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @Test
    void it_is_read_as_it_is_written() {
        var position = new Position(4_294_967_296L, 42);
        assertThat(Position.parse(position.toString())).hasValue(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7-", "-7", "7-x", "7-1-1", "9999999999999999999-1", " 7-1"})
    void anything_else_is_no_position(String text) {
        assertThat(Position.parse(text)).isEmpty();
    }
}
