package cn.lianshen.gateway.portal.citizen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for; it all stands in the address, so that a look-up can be kept and sent to
 * others.
 */
record Asked(MultiValueMap<String, String> values) {
    private static final List<String> NAMES = List.of("name", "place", "kind", "state", "number");
    private static final int CREDIT_CODE = 18;

    /** Characters that a look-up takes. */
    static final int MOST = 200;

    public String get(String name) {
        return Optional.ofNullable(values.getFirst(name)).map(String::strip).orElse("");
    }

    public boolean any() {
        return NAMES.stream().anyMatch(name -> !get(name).isEmpty());
    }

    /** Fields with more in them than anybody's name or address has. */
    List<String> tooLong() {
        return NAMES.stream().filter(name -> length(get(name)) > MOST).toList();
    }

    /** The page behind the one that ends with this institution. */
    public String pageAfter(Object id) {
        var address = UriComponentsBuilder.fromPath("/institutions");
        given().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.queryParam("after", "{after}")
                .encode()
                .buildAndExpand(with(given(), "after", id))
                .toUriString();
    }

    /** As the register is asked, with placeholders. */
    String question() {
        return "/institutions?"
                + criteria().keySet().stream()
                        .map(name -> name + "={" + name + "}")
                        .collect(Collectors.joining("&"));
    }

    /** What goes into them, in order. */
    Object[] answers() {
        return new ArrayList<Object>(criteria().values()).toArray();
    }

    /** The field of this page that a criterion of the register was typed into. */
    static String field(String criterion) {
        return criterion.equals("licenceNumber") || criterion.equals("creditCode")
                ? "number"
                : criterion;
    }

    private Map<String, Object> criteria() {
        var criteria = new LinkedHashMap<String, Object>(given());
        var number = criteria.remove("number");
        if (number != null) {
            criteria.put(isCreditCode(number.toString()) ? "creditCode" : "licenceNumber", number);
        }
        return get("after").isEmpty() ? criteria : with(criteria, "after", get("after"));
    }

    /** As people count: 𠮷 is one. */
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** A unified social credit code has 18 characters, a licence number 13 or 15 digits. */
    private static boolean isCreditCode(String number) {
        return number.replaceAll("[\\s-]", "").length() == CREDIT_CODE && !number.contains("教");
    }

    private Map<String, Object> given() {
        var given = new LinkedHashMap<String, Object>();
        NAMES.stream()
                .filter(name -> !get(name).isEmpty())
                .forEach(name -> given.put(name, get(name)));
        return given;
    }

    private static Map<String, Object> with(Map<String, Object> all, String name, Object value) {
        var more = new LinkedHashMap<>(all);
        more.put(name, value);
        return more;
    }
}
