package cn.lianshen.client.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Look-ups in the public register ({@code /api/v1/registry}); they need no token. */
public final class RegistryApi {
    private static final String INSTITUTIONS = "/api/v1/registry/institutions";

    private final LianshenClient client;

    RegistryApi(LianshenClient client) {
        this.client = client;
    }

    public Answer byName(String name) {
        return search("name", name);
    }

    public Answer byLicenceNumber(String number) {
        return search("licenceNumber", number);
    }

    public Answer byCreditCode(String code) {
        return search("creditCode", code);
    }

    public Answer get(String institutionId) {
        return client.get(INSTITUTIONS + "/" + institutionId);
    }

    private Answer search(String parameter, String value) {
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        return client.get(INSTITUTIONS + "?" + parameter + "=" + encoded);
    }
}
