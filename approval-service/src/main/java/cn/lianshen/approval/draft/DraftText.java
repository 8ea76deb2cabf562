package cn.lianshen.approval.draft;

import tools.jackson.databind.JsonNode;

/**
 * What is to be saved.
 *
 * @param content a JSON object, as it was sent
 * @param region what a list tells of it, empty where it is not filled in; so are item and title
 */
public record DraftText(String content, String region, String item, String title) {

    private static final int MOST = 100;

    public static DraftText of(String content, JsonNode form) {
        return new DraftText(
                content,
                brief(form.path("region")),
                brief(form.path("item")),
                brief(form.path("school").path("name")));
    }

    /** Without characters that PostgreSQL cannot store; the content has them escaped. */
    private static String brief(JsonNode field) {
        return field.asString("")
                .codePoints()
                .filter(
                        c ->
                                !Character.isISOControl(c)
                                        && Character.getType(c) != Character.SURROGATE)
                .limit(MOST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
