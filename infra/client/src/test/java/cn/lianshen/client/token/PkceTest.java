package cn.lianshen.client.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PkceTest {

    @Test
    void the_challenge_is_that_of_the_standards_example() {
        var pkce = new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

        assertThat(pkce.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void a_verifier_is_long_enough_and_never_the_same() {
        assertThat(Pkce.fresh().verifier()).hasSize(43).isNotEqualTo(Pkce.fresh().verifier());
    }
}
