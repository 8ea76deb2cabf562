package cn.lianshen.gateway.portal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who is looked for; what is empty does not matter. Who holds no office is never found.
 *
 * @param name a part of the name or of the login
 */
public record Wanted(String region, String bureau, String role, String name) {
    private static final List<String> OFFICES = List.of("officer", "supervisor", "operator");
    private static final JsonMapper JSON = new JsonMapper();

    public static Wanted in(String region) {
        return new Wanted(region, "", "", "");
    }

    /** As RFC 7644 section 3.4.2.2 writes it. */
    String filter() {
        var all = new ArrayList<String>();
        all.add(either(roles().stream().map(one -> is("roles.value", "eq", one))));
        if (!region.isBlank()) {
            all.add(is(ScimPage.OFFICE + ":region", "eq", region));
        }
        if (!bureau.isBlank()) {
            all.add(is(ScimPage.OFFICE + ":bureau", "eq", bureau));
        }
        if (!name.isBlank()) {
            all.add(either(Stream.of("displayName", "userName").map(at -> is(at, "co", name))));
        }
        return String.join(" and ", all);
    }

    private List<String> roles() {
        return OFFICES.contains(role) ? List.of(role) : OFFICES;
    }

    private static String either(Stream<String> conditions) {
        return conditions.collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String is(String attribute, String operator, String value) {
        return attribute + " " + operator + " " + JSON.writeValueAsString(value);
    }
}
