package cn.lianshen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtException;

class IssuedTokensTest {
    private final TestIssuer issuer = TestIssuer.start();
    private final JwtDecoder service = JwtDecoders.fromIssuerLocation(issuer.issuer());

    @Test
    void a_service_finds_its_keys_and_accepts_its_tokens() {
        var token = service.decode(issuer.token("p-0001", List.of("officer"), "330327", "EDU"));
        assertThat(token.getSubject()).isEqualTo("p-0001");
        assertThat(token.getAudience()).contains("lianshen");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("officer");
        assertThat(token.getClaimAsString("region")).isEqualTo("330327");
        assertThat(token.getClaimAsString("bureau")).isEqualTo("EDU");
    }

    @Test
    void a_founder_has_neither_region_nor_bureau() {
        var token = service.decode(issuer.token("p-0001", List.of("founder"), null, null));
        assertThat(token.getClaims()).doesNotContainKeys("region", "bureau");
    }

    @Test
    void claims_can_be_spoiled() {
        var claims = issuer.claims("p-0001", List.of("founder"));
        var past = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
        var expired = issuer.token(claims.issueTime(past).expirationTime(past).build());
        assertThatThrownBy(() -> service.decode(expired)).isInstanceOf(JwtException.class);
    }
}
