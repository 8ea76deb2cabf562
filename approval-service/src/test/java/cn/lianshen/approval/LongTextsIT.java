package cn.lianshen.approval;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What travels with an event is short, so that no event is too large to be published. */
class LongTextsIT extends StepService {
    private static final String LONG = "长".repeat(200_000);

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    agent | agent | {'agent':'%s','ground':'MAJOR','consented':true}
                    competentBody | rejection | {'ground':'WRONG_BODY','competentBody':'%s','reason':'?'}
                    inspectors | site-inspection | {'on':'2099-01-05','inspectors':['1','%s']}
                    localRule | suspension | {'localRule':'%s','reason':'?',NOTICE}
                    notice | examination | {'notice':{'number':'%s','expectedUntil':'2099-01-01'}}
                    """)
    void a_text_that_no_form_has_room_for_is_refused(String field, String step, String body) {
        var now =
                step.equals("rejection") || step.equals("agent")
                        ? filed(Forms.kindergarten())
                        : ripe(Forms.kindergarten());

        step(EDU, now, step, quoted(body.replace("NOTICE", NOTICE).formatted(LONG)))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo(field);
    }
}
