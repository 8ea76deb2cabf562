package cn.lianshen.client.token;

import cn.lianshen.client.ClientFailure;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/**
 * A person logs in, headless: authorization code with PKCE, the login form filled in as a browser
 * would. The issuer has no password grant, and needs none. Nothing listens at the redirect address:
 * the code is read from the {@code Location} header. Source: RFC 6749, 4.1 and RFC 7636.
 *
 * @param issuer with a cookie store of this login's own, and following no redirects
 */
record PersonLogin(Issuer issuer, String user, String password) implements Grant {
    private static final String CLIENT = "lianshen-cli";
    private static final String REDIRECT = "http://127.0.0.1:8099/callback";
    private static final int MOST_STEPS = 10;

    @Override
    public Token obtain() {
        var pkce = Pkce.fresh();
        var state = Pkce.randomText();
        return exchange(code(authorize(pkce, state), state), pkce);
    }

    private URI authorize(Pkce pkce, String state) {
        var question =
                Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        CLIENT,
                        "redirect_uri",
                        REDIRECT,
                        "scope",
                        "openid",
                        "state",
                        state,
                        "code_challenge",
                        pkce.challenge(),
                        "code_challenge_method",
                        "S256");
        return URI.create(issuer.endpoint("authorization_endpoint") + "?" + Form.encode(question));
    }

    private String code(URI authorize, String state) {
        Map<String, String> reply = Form.query(callback(authorize));
        if (!state.equals(reply.get("state"))) {
            throw new ClientFailure("The issuer's reply belongs to another login (wrong state).");
        }
        String code = reply.get("code");
        if (code == null) {
            throw new ClientFailure("The issuer refused the login: " + reply.get("error") + ".");
        }
        return code;
    }

    /** Follows the issuer until it sends the browser back to us. */
    private URI callback(URI authorize) {
        URI next = authorize;
        boolean asked = false;
        for (int step = 0; step < MOST_STEPS; step++) {
            if (next.toString().startsWith(REDIRECT)) {
                return next;
            }
            HttpResponse<String> answer = issuer.get(next);
            if (!redirects(answer)) {
                answer = login(LoginPage.of(answer), asked);
                asked = true;
            }
            next = location(answer);
        }
        throw new ClientFailure("The issuer leads the login in a circle.");
    }

    private HttpResponse<String> login(LoginPage page, boolean asked) {
        if (asked) {
            throw new ClientFailure(
                    "The issuer does not know the user " + user + ", or not this password.");
        }
        return issuer.post(page.action(), page.filled(user, password));
    }

    private static boolean redirects(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 3;
    }

    private static URI location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(answer.uri()::resolve)
                .orElseThrow(
                        () ->
                                new ClientFailure(
                                        "The issuer answered the login with "
                                                + answer.statusCode()
                                                + "."));
    }

    private Token exchange(String code, Pkce pkce) {
        var form =
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", REDIRECT,
                        "client_id", CLIENT,
                        "code_verifier", pkce.verifier());
        return issuer.token(issuer.post(issuer.endpoint("token_endpoint"), form));
    }
}
