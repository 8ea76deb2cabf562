package cn.lianshen.gateway.portal.founder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Message ONE = message("1-1");
    private static final Message TWO = message("2-1");

    @Test
    void the_newest_page_leads_back_in_time_only() {
        var page = Messages.newest(new Messages.Answer(List.of(TWO, ONE), "1-1"));
        assertThat(page.items()).containsExactly(TWO, ONE);
        assertThat(page.older()).isEqualTo("/inbox?before=1-1");
        assertThat(page.newer()).isNull();
    }

    @Test
    void the_oldest_page_leads_forward_in_time_only() {
        var page = Messages.older(new Messages.Answer(List.of(TWO, ONE), null));
        assertThat(page.older()).isNull();
        assertThat(page.newer()).isEqualTo("/inbox?after=2-1");
    }

    @Test
    void a_page_that_was_reached_from_an_older_one_is_newest_first_as_well() {
        var page = Messages.newer(new Messages.Answer(List.of(ONE, TWO), "2-1"));
        assertThat(page.items()).containsExactly(TWO, ONE);
        assertThat(page.older()).isEqualTo("/inbox?before=1-1");
        assertThat(page.newer()).isEqualTo("/inbox?after=2-1");
    }

    @Test
    void nothing_is_behind_the_oldest_message_and_the_way_back_is_known() {
        var page = Messages.older(new Messages.Answer(List.of(), null));
        assertThat(page.items()).isEmpty();
        assertThat(page.newer()).isEqualTo("/inbox");
    }

    private static Message message(String id) {
        return new Message(id, "已受理", "请等待", "c-1", "3303", Instant.EPOCH, "person:p-0001");
    }
}
