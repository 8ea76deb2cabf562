package cn.lianshen.identity.directory;

import cn.lianshen.identity.account.Account;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as RFC 7643 section 4.1 describes one, with just what is not private.
 *
 * @param id claim {@code sub} of the person's tokens
 * @param userName what the person logs in with
 * @param office null for who holds none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScimUser(
        List<String> schemas,
        String id,
        String userName,
        String displayName,
        boolean active,
        List<Role> roles,
        @JsonProperty(OFFICE) @Nullable Office office,
        Meta meta) {
    static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:User";

    /** Our own extension: what tokens say of an office, in the same codes. */
    static final String OFFICE = "urn:lianshen:params:scim:schemas:extension:office:1.0:User";

    /** Has every attribute that can be asked for, and no value that anybody has. */
    static final ScimUser NOBODY =
            new ScimUser(List.of(), "", "", "", false, List.of(), null, new Meta("User", ""));

    private static final String PREFIX = "urn:ietf:params:scim:schemas:core:2.0:user:";
    private static final String REGION =
            "urn:lianshen:params:scim:schemas:extension:office:1.0:user:region";
    private static final String BUREAU =
            "urn:lianshen:params:scim:schemas:extension:office:1.0:user:bureau";

    /** As in the claim {@code roles}. */
    record Role(String value) {}

    /**
     * Where somebody works.
     *
     * @param region county, GB/T 2260
     * @param bureau null for who belongs to none, e.g. a county's supervisor
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Office(String region, @Nullable String bureau) {}

    record Meta(String resourceType, String location) {}

    static ScimUser of(Account account, String base) {
        var held = account.region();
        var office = held == null ? null : new Office(held, account.bureau());
        return new ScimUser(
                office == null ? List.of(CORE) : List.of(CORE, OFFICE),
                account.subject(),
                account.login(),
                account.name(),
                true,
                account.roles().stream().map(Role::new).toList(),
                office,
                new Meta("User", base + "/scim/v2/Users/" + account.subject()));
    }

    /** Values of an attribute, by its path in lower case; null for a path that is not known. */
    @Nullable List<String> values(String path) {
        return switch (path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path) {
            case "id" -> List.of(id);
            case "username" -> List.of(userName);
            case "displayname" -> List.of(displayName);
            case "active" -> List.of(String.valueOf(active));
            case "roles", "roles.value" -> roles.stream().map(Role::value).toList();
            case REGION -> office == null ? List.of() : List.of(office.region());
            case BUREAU -> bureaus();
            default -> null;
        };
    }

    private List<String> bureaus() {
        var bureau = office == null ? null : office.bureau();
        return bureau == null ? List.of() : List.of(bureau);
    }
}
