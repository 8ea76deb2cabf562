package cn.lianshen.identity.directory;

import cn.lianshen.identity.IdentityProperties;
import cn.lianshen.identity.account.DemoAccounts;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Who there is, to be read and not to be changed: the reading half of SCIM 2.0 (RFC 7644). */
@RestController
@RequestMapping(path = "/scim/v2", produces = "application/scim+json")
class UserController {
    static final MediaType SCIM = MediaType.parseMediaType("application/scim+json");

    private static final int MOST = 200;

    private final DemoAccounts accounts;
    private final IdentityProperties identity;

    UserController(DemoAccounts accounts, IdentityProperties identity) {
        this.accounts = accounts;
        this.identity = identity;
    }

    @GetMapping("/Users")
    ScimList users(
            @RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "1") int startIndex,
            @RequestParam(defaultValue = "100") int count) {
        var found = people().filter(Filter.of(filter)).toList();
        return ScimList.of(found, startIndex, Math.min(count, MOST));
    }

    @GetMapping("/Users/{id}")
    ResponseEntity<?> user(@PathVariable String id) {
        var found = people().filter(one -> one.id().equals(id)).findFirst();
        return found.isPresent()
                ? ResponseEntity.ok(found.get())
                : ScimError.of(HttpStatus.NOT_FOUND, null, "no such user");
    }

    /** What of the protocol is there (RFC 7643 section 5). */
    @GetMapping("/ServiceProviderConfig")
    ServiceProviderConfig config() {
        return ServiceProviderConfig.reading(MOST);
    }

    @ExceptionHandler
    ResponseEntity<ScimError> unreadable(InvalidFilter wrong) {
        return ScimError.of(
                HttpStatus.BAD_REQUEST, "invalidFilter", String.valueOf(wrong.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ScimError> noNumber(MethodArgumentTypeMismatchException wrong) {
        return ScimError.of(
                HttpStatus.BAD_REQUEST, "invalidValue", wrong.getName() + " must be a number");
    }

    private Stream<ScimUser> people() {
        return accounts.people().stream().map(one -> ScimUser.of(one, identity.issuer()));
    }
}
