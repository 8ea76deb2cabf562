package cn.lianshen.approval.draft.web;

import cn.lianshen.web.IfMatch;
import cn.lianshen.web.problem.Problem;
import org.springframework.http.HttpHeaders;

/**
 * What a save builds on: nothing ({@code If-None-Match: *}) or a version ({@code If-Match: "7"}).
 *
 * @param seen 0 for nothing
 */
record SaveCondition(int seen) {

    /** Neither header is 428, both or anything else is 400. */
    static SaveCondition of(HttpHeaders headers) {
        var none = headers.getFirst(HttpHeaders.IF_NONE_MATCH);
        var match = headers.getFirst(HttpHeaders.IF_MATCH);
        if (none == null) {
            return new SaveCondition(IfMatch.parse(match).version());
        }
        if (match != null || !none.strip().equals("*")) {
            throw Problem.of(400, "invalid-if-none-match").at("If-None-Match").asException();
        }
        return new SaveCondition(0);
    }
}
