package cn.lianshen.client.token;

import cn.lianshen.client.ClientFailure;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The issuer's login form as a browser would see it: where it goes, and its hidden fields (the CSRF
 * token among them).
 */
record LoginPage(URI action, Map<String, String> hidden) {
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>");
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

    /**
     * @throws ClientFailure when the page has no form
     */
    static LoginPage of(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        if (page.statusCode() != 200 || !form.find()) {
            throw new ClientFailure(
                    "The issuer shows no login form at "
                            + page.uri()
                            + " ("
                            + page.statusCode()
                            + ").");
        }
        String action = attribute(form.group(), "action").orElse("");
        return new LoginPage(page.uri().resolve(action), hiddenFields(page.body()));
    }

    /** What a person sends. */
    Map<String, String> filled(String user, String password) {
        var fields = new LinkedHashMap<>(hidden);
        fields.put("username", user);
        fields.put("password", password);
        return fields;
    }

    private static Map<String, String> hiddenFields(String html) {
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(html)
                .results()
                .map(tag -> tag.group())
                .filter(tag -> attribute(tag, "type").equals(Optional.of("hidden")))
                .forEach(tag -> put(fields, tag));
        return fields;
    }

    private static void put(Map<String, String> fields, String tag) {
        fields.put(attribute(tag, "name").orElse(""), attribute(tag, "value").orElse(""));
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "\\s*=\\s*\"([^\"]*)\"").matcher(tag);
        return found.find() ? Optional.of(found.group(1).replace("&amp;", "&")) : Optional.empty();
    }
}
