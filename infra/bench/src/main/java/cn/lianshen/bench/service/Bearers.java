package cn.lianshen.bench.service;

import cn.lianshen.client.token.Tokens;

/**
 * {@code Authorization} headers of those who work a case, got afresh before each round.
 *
 * @param leader who decides what the lead's officer has examined
 */
record Bearers(
        String founder, String lead, String market, String civil, String staffing, String leader) {

    static Bearers of(Tokens tokens) {
        return new Bearers(
                bearer(tokens, "founder1"),
                bearer(tokens, "edu1"),
                bearer(tokens, "scjg1"),
                bearer(tokens, "mz1"),
                bearer(tokens, "bb1"),
                bearer(tokens, "edu2"));
    }

    private static String bearer(Tokens tokens, String user) {
        return "Bearer " + tokens.of(user);
    }
}
