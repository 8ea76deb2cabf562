package cn.lianshen.client.api;

import cn.lianshen.client.ClientFailure;
import tools.jackson.databind.JsonNode;

/**
 * A request that should have gone through did not; the message has the problem's code and detail.
 */
public final class Refused extends ClientFailure {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    public Refused(Answer answer) {
        super(describe(answer));
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }

    private static String describe(Answer answer) {
        JsonNode problem = answer.json();
        String what = answer.asked() + " → " + answer.status();
        return problem.has("code")
                ? what
                        + " "
                        + answer.code()
                        + ": "
                        + problem.path("detail").asString("")
                        + errors(problem)
                : what + " " + answer.body();
    }

    private static String errors(JsonNode problem) {
        return problem.has("errors") ? " " + problem.path("errors") : "";
    }
}
