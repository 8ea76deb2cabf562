package cn.lianshen.gateway.portal.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list response of SCIM (RFC 7644 section 3.4.2), with just what is read of it. */
record ScimPage(int totalResults, @JsonProperty("Resources") @Nullable List<Resource> resources) {
    /** Attributes of an office; the codes are those of tokens. */
    static final String OFFICE = "urn:lianshen:params:scim:schemas:extension:office:1.0:User";

    record Resource(
            String id,
            String userName,
            @Nullable String displayName,
            @Nullable Boolean active,
            @Nullable List<Value> roles,
            @JsonProperty(OFFICE) @Nullable Office office) {

        Person person() {
            var held = Objects.requireNonNullElse(roles, List.<Value>of());
            var at = Objects.requireNonNullElse(office, new Office(null, null));
            return new Person(
                    id,
                    userName,
                    Objects.requireNonNullElse(displayName, userName),
                    !Boolean.FALSE.equals(active),
                    held.stream().map(Value::value).toList(),
                    at.region(),
                    at.bureau());
        }
    }

    record Value(String value) {}

    record Office(@Nullable String region, @Nullable String bureau) {}

    /** How many came, whoever they are. */
    int size() {
        return resources == null ? 0 : resources.size();
    }

    /** Without those who hold no office, should the directory have passed over the filter. */
    List<Person> people() {
        return resources == null
                ? List.of()
                : resources.stream().map(Resource::person).filter(Person::holdsOffice).toList();
    }
}
