package cn.lianshen.gateway.portal.operator;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What was typed into the filter of a list; what was left empty is not asked for. */
public record Filter(MultiValueMap<String, String> asked) {

    static Filter of(MultiValueMap<String, String> parameters, String... names) {
        var asked = new LinkedMultiValueMap<String, String>();
        Stream.of(names)
                .filter(name -> !first(parameters, name).isEmpty())
                .forEach(name -> asked.add(name, first(parameters, name)));
        return new Filter(asked);
    }

    public String value(String name) {
        return first(asked, name);
    }

    public boolean is(String name, String value) {
        return value(name).equals(value);
    }

    /** The same question at another address, e.g. of a service or of a file. */
    public String at(String path) {
        return path + UriComponentsBuilder.newInstance().queryParams(asked).encode().toUriString();
    }

    Filter with(String name, String value) {
        var more = new LinkedMultiValueMap<>(asked);
        more.set(name, value);
        return new Filter(more);
    }

    Filter without(String name) {
        var fewer = new LinkedMultiValueMap<>(asked);
        fewer.remove(name);
        return new Filter(fewer);
    }

    private static String first(MultiValueMap<String, String> from, String name) {
        return Optional.ofNullable(from.getFirst(name)).orElse("").strip();
    }
}
