package cn.lianshen.client.api;

import tools.jackson.databind.JsonNode;

/**
 * Where a case stands after a command.
 *
 * @param version to name in the next command
 */
public record CaseStanding(String caseId, String caseNumber, int version, String state) {

    /**
     * The standing in the answer to a command.
     *
     * @throws Refused when the command was
     */
    public static CaseStanding of(Answer answer) {
        JsonNode body = answer.ok().json();
        return new CaseStanding(
                body.path("caseId").asString(),
                body.path("caseNumber").asString(),
                body.path("version").asInt(),
                body.path("state").asString());
    }
}
