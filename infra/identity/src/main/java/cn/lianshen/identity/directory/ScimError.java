package cn.lianshen.identity.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What went wrong (RFC 7644 section 3.12); for programs, so in English only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScimError(List<String> schemas, String status, @Nullable String scimType, String detail) {
    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";

    static ResponseEntity<ScimError> of(
            HttpStatus status, @Nullable String scimType, String detail) {
        var error =
                new ScimError(List.of(SCHEMA), String.valueOf(status.value()), scimType, detail);
        return ResponseEntity.status(status).contentType(UserController.SCIM).body(error);
    }
}
