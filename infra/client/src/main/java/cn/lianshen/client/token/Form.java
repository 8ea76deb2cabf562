package cn.lianshen.client.token;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Names and values as {@code application/x-www-form-urlencoded}, in bodies and in queries. */
final class Form {
    private Form() {}

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The query of an address; of a name that comes twice, the first. */
    static Map<String, String> query(URI address) {
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        return Arrays.stream(query.split("&"))
                .map(field -> (field + "=").split("=", -1))
                .collect(Collectors.toMap(f -> decode(f[0]), f -> decode(f[1]), (a, b) -> a));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
