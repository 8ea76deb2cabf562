package cn.lianshen.client.sse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SseParserTest {
    private static final String STREAM =
            """
            id: 0
            retry: 2000
            :connected

            id: 7
            event: notice
            data: {"title":"受理",
            data:"text":"教育局已受理"}

            : alive
            data:  two blanks, one kept

            """;

    private final Heard heard = new Heard();
    private final SseParser parser = new SseParser(heard, "");

    @Test
    void events_and_comments_are_told_in_order() {
        feed(STREAM);

        assertThat(heard.events)
                .containsExactly(
                        new SseEvent("7", "notice", "{\"title\":\"受理\",\n\"text\":\"教育局已受理\"}"),
                        new SseEvent("7", "message", " two blanks, one kept"));
        assertThat(heard.comments).containsExactly("connected", "alive");
    }

    @Test
    void the_bytes_may_be_cut_anywhere() {
        byte[] bytes = STREAM.getBytes(UTF_8);
        for (int cut = 0; cut <= bytes.length; cut++) {
            var told = new Heard();
            var cutting = new SseParser(told, "");
            cutting.feed(bytes, cut);
            byte[] rest = Arrays.copyOfRange(bytes, cut, bytes.length);
            cutting.feed(rest, rest.length);
            feed(STREAM);
            assertThat(told.events).as("cut at %d", cut).isEqualTo(heard.events.subList(0, 2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void lines_end_as_the_server_likes(String end) {
        feed("id: 1" + end + "data: a" + end + end + "data: b" + end + end);

        assertThat(heard.events)
                .containsExactly(
                        new SseEvent("1", "message", "a"), new SseEvent("1", "message", "b"));
    }

    @Test
    void a_block_without_data_is_no_event_but_moves_the_place() {
        feed("id: 42\n:connected\n\n");

        assertThat(heard.events).isEmpty();
        assertThat(parser.lastId()).isEqualTo("42");
    }

    @Test
    void an_event_cut_off_by_the_end_is_dropped_and_the_place_stays_before_it() {
        feed("id: 1\ndata: a\n\nid: 2\ndata: b\n");

        assertThat(heard.events).containsExactly(new SseEvent("1", "message", "a"));
        assertThat(parser.lastId()).isEqualTo("1");
    }

    private void feed(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        parser.feed(bytes, bytes.length);
    }
}
