package cn.lianshen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.notification.MailServer;
import cn.lianshen.notification.Tokens;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the inbox into a mailbox: nothing is lost, and nothing is sent twice. */
class SendingIT {
    private final Told told = new Told("p-2001");

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void a_mail_says_the_title_and_where_to_read_on_and_nothing_else() {
        try (var service = told.start()) {
            told.confirm(service);
            told.newCase().filed();
            var mail = told.mail.await(told.address(), 2).getLast();
            assertThat(MailServer.subject(mail)).isEqualTo("申请已提交");
            assertThat(MailServer.text(mail))
                    .contains("申请已提交", "https://county.example.cn/inbox")
                    .doesNotContain("330327052026112302000017");
            told.awaitStates("SENT");
        }
    }

    @Test
    void while_the_mail_server_is_away_the_inbox_goes_on_and_nothing_is_lost() {
        try (var service = told.start()) {
            told.confirm(service);
            told.mail.goAway();
            var filed = told.newCase().filed().received();
            told.topic.awaitRead();
            assertThat(service.inbox(Tokens.founder("p-2001")))
                    .contains("application-filed", "application-received");
            await().atMost(Duration.ofSeconds(20))
                    .until(
                            () ->
                                    told.states().contains("FAILED")
                                            && !told.states().contains("SENT"));
            filed.opinion(3);
            told.mail.comeBack();
            told.mail.await(told.address(), 3);
            told.awaitStates("SENT", "SENT", "SENT");
            assertThat(told.mail.to(told.address())).hasSize(3);
        }
    }

    @Test
    void killed_between_sending_and_marking_it_sends_the_same_mail_again() {
        try (var service = told.start()) {
            told.confirm(service);
            told.newCase().filed();
            told.mail.await(told.address(), 2);
            told.awaitStates("SENT");
            asLeftByOneThatWasKilled();
            var mails = told.mail.await(told.address(), 3);
            assertThat(MailServer.header(mails.get(1), "Message-ID"))
                    .isEqualTo(MailServer.header(mails.get(2), "Message-ID"))
                    .endsWith("@county.example.cn>");
            told.awaitStates("SENT");
        }
    }

    @Test
    void an_event_that_comes_twice_is_sent_once() {
        try (var service = told.start()) {
            told.confirm(service);
            told.newCase().filed().filed().received();
            told.topic.awaitRead();
            told.awaitStates("SENT", "SENT");
            assertThat(told.mail.to(told.address())).hasSize(3);
        }
    }

    @Test
    void what_nobody_wants_there_is_not_sent_and_no_channel_costs_no_row() {
        try (var service = told.start()) {
            told.confirm(service);
            told.table.column("UPDATE contacts SET kinds = '{STATUTORY}' RETURNING owner");
            told.newCase().filed().received().accepted();
            told.topic.awaitRead();
            told.awaitStates("SENT");
            assertThat(told.table.column("SELECT code FROM deliveries"))
                    .containsExactly("application-accepted");
        }
    }

    @Test
    void what_happened_before_the_address_was_confirmed_stays_in_the_inbox() {
        try (var service = told.start()) {
            told.confirm(service);
            told.table.column(
                    "UPDATE contacts SET confirmed_at = now() + interval '1 hour' RETURNING owner");
            told.newCase().filed();
            told.topic.awaitRead();
            assertThat(service.inbox(Tokens.founder("p-2001"))).contains("application-filed");
            assertThat(told.states()).isEmpty();
        }
    }

    @Test
    void a_person_without_an_address_any_more_gets_nothing() {
        try (var service = told.start()) {
            told.confirm(service);
            told.mail.goAway();
            told.newCase().filed();
            told.awaitStates("FAILED");
            told.table.column("DELETE FROM contacts RETURNING owner");
            told.awaitStates("GIVEN_UP");
        }
    }

    private void asLeftByOneThatWasKilled() {
        told.table.column(
                "UPDATE deliveries SET state = 'QUEUED', ended_at = NULL, next_try = now()"
                        + " RETURNING state");
    }
}
