package cn.lianshen.identity.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A page of people (RFC 7644 section 3.4.2).
 *
 * @param totalResults how many there are in all
 * @param startIndex of the first one here, from 1
 */
record ScimList(
        List<String> schemas,
        int totalResults,
        int startIndex,
        int itemsPerPage,
        @JsonProperty("Resources") List<ScimUser> resources) {
    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    static ScimList of(List<ScimUser> all, int startIndex, int count) {
        int from = Math.max(startIndex, 1);
        var page = all.stream().skip(from - 1L).limit(Math.max(count, 0)).toList();
        return new ScimList(List.of(SCHEMA), all.size(), from, page.size(), page);
    }
}
