package cn.lianshen.registry.entering;

import cn.lianshen.registry.RunningRegistry;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What an officer hands in. */
public final class Forms {
    private static final String SCHOOLS = "/api/v1/registry/institutions";

    private Forms() {}

    /** A school founded in 2010 that has not chosen yet. */
    public static String school(int serial, String name) {
        return """
        {"licenceNumber":"教民13303276%07d号","name":"%s","kind":"KG","establishedOn":"2010-09-01",
        "address":"苍南县桥墩镇老街1号","campuses":["苍南县桥墩镇新街2号"],"founders":["=cmd()"],
        "legalRepresentative":"老法定代表人","principal":"老园长","issuer":"EDU",
        "validFrom":"2020-01-01","validTo":"2999-12-31","registrar":"MZ"}
        """
                .formatted(serial, name);
    }

    public static WebTestClient.ResponseSpec enter(RunningRegistry registry, String form) {
        return post(registry.officer(), SCHOOLS, UUID.randomUUID().toString(), form);
    }

    static WebTestClient.ResponseSpec post(
            WebTestClient client, String path, String key, String form) {
        return client.post()
                .uri(path)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(form)
                .exchange();
    }
}
