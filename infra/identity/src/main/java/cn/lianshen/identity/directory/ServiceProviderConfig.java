package cn.lianshen.identity.directory;

import java.util.List;

/**
 * What programs may expect (RFC 7643 section 5): reading and filtering, nothing else.
 *
 * @param filter with the most people on a page
 */
record ServiceProviderConfig(
        List<String> schemas,
        Supported patch,
        Bulk bulk,
        Filtering filter,
        Supported changePassword,
        Supported sort,
        Supported etag,
        List<Scheme> authenticationSchemes) {
    private static final String SCHEMA =
            "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig";
    private static final Supported NO = new Supported(false);

    record Supported(boolean supported) {}

    record Bulk(boolean supported, int maxOperations, int maxPayloadSize) {}

    record Filtering(boolean supported, int maxResults) {}

    record Scheme(String type, String name, String description) {}

    static ServiceProviderConfig reading(int most) {
        var bearer =
                new Scheme(
                        "oauthbearertoken",
                        "OAuth Bearer Token",
                        "by client credentials, scope scim.read");
        return new ServiceProviderConfig(
                List.of(SCHEMA),
                NO,
                new Bulk(false, 0, 0),
                new Filtering(true, most),
                NO,
                NO,
                NO,
                List.of(bearer));
    }
}
