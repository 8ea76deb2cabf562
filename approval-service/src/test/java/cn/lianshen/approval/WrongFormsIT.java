package cn.lianshen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form must tell differs from item to item; what is wrong is named and nothing is kept. */
class WrongFormsIT extends ApprovalService {
    private static final String CANGNAN = "330327";

    @ParameterizedTest(name = "{0} with {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PS02 | /entryMode | null | entry-mode-required | entryMode
                    PS01 | /entryMode | "direct" | entry-mode-not-expected | entryMode
                    PS05d | /change | null | change-required | change
                    PS05d | /change | "PS05z" | unknown-change | change
                    PS06 | /change | "PS05d" | unknown-change | change
                    PS06 | /existing | null | existing-required | existing
                    PS03 | /existing/licenceNumber | " " | text-required | existing.licenceNumber
                    PS05a | /existing/licenceNumber | "abc" | invalid-licence-number | existing.licenceNumber
                    PS05a | /existing/licenceNumber | "教民13303276000001号" | invalid-licence-number | existing.licenceNumber
                    PS06 | /item | "PS99" | unknown-item | item
                    PS02 | /registrar | "XX" | unknown-bureau | registrar
                    PS02 | /consent | {"uses":[]} | out-of-range | consent.uses
                    PS02 | /consent | {"uses":[{"bureau":"XX","purposes":["受理"]}]} | unknown-bureau | consent.uses[0].bureau
                    PS02 | /consent | {"uses":[{"bureau":"EDU","purposes":[" "]}]} | text-required | consent.uses[0].purposes
                    """)
    void a_form_that_does_not_fit_its_item_is_refused_at_its_field(
            String matter, String at, String value, String code, String field) {
        file(FOUNDER, UUID.randomUUID().toString(), Matters.form(CANGNAN, matter, at, value))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.field")
                .isEqualTo(field)
                .jsonPath("$.detail")
                .value(String.class, it -> assertThat(it).containsPattern("\\p{IsHan}.*。"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /draftId | "not-an-id"
                    /draftId | {"id":1}
                    /disclosures | "yes"
                    /disclosures | {"takeover":"perhaps"}
                    /disclosures | {"people":[{"role":"KING"}]}
                    /disclosures | {"people":[null]}
                    /existing | []
                    /existing | {"licenceNumber":"1","institutionId":"x"}
                    /existing | {"licenceNumber":"1","licenceUntil":"2026-02-30"}
                    /existing | {}
                    /answers | {"M01":null}
                    /answers | [1]
                    /school/pupils | ["ALIENS"]
                    /school/pupils | [null]
                    /school/trainingFields | "SCIENCE"
                    /school | null
                    /founder | null
                    /consent | {}
                    /consent | {"uses":[null]}
                    /consent | {"uses":[{"bureau":"EDU","purposes":[null]}]}
                    /region | 330327
                    /kind | {"deep":[[[]]]}
                    """)
    void values_of_the_wrong_kind_are_the_founders_fault_and_keep_nothing(String at, String value) {
        var founder = token(UUID.randomUUID().toString(), "founder", null, null);
        var form = Matters.form(CANGNAN, "PS05d", at, value);

        file(founder, UUID.randomUUID().toString(), form)
                .expectStatus()
                .is4xxClientError()
                .expectBody()
                .jsonPath("$.code")
                .isNotEmpty();
        http(founder).get().uri("/cases").exchange().expectBody().json("{\"items\":[]}");
    }

    @Test
    void somebody_elses_draft_stays_where_it_is() {
        var draft = '"' + UUID.randomUUID().toString() + '"';

        assertThat(filed(Forms.with("/draftId", draft)).state()).isEqualTo("RECEIVED");
    }
}
