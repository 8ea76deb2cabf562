package cn.lianshen.local;

import java.util.HashMap;
import java.util.Map;

/**
 * The environment variables that tell an application where everything is.
 *
 * @param settings where everything is
 */
record ServiceEnvironment(PlatformSettings settings) {

    Map<String, String> of(Application application) {
        var variables = new HashMap<String, String>();
        variables.put("LIANSHEN_PORT", port(application));
        variables.put("LIANSHEN_BIND", "127.0.0.1");
        variables.put("LIANSHEN_ISSUER", url(Application.IDENTITY));
        variables.put("LIANSHEN_KAFKA_BROKERS", "127.0.0.1:" + settings.ports().of("kafka"));
        variables.put("LIANSHEN_DB_HOST", "127.0.0.1");
        variables.put("LIANSHEN_DB_PORT", "" + settings.ports().of("postgresql"));
        variables.put("LIANSHEN_DB_NAME", application.label());
        variables.put("LIANSHEN_DB_USER", settings.account());
        variables.put("LIANSHEN_DB_PASSWORD", settings.password());
        variables.put("LIANSHEN_CIPHER_KEYS", settings.keyRing().toString());
        variables.put("LIANSHEN_CHECKPOINT_KEY", settings.checkpointKey().toString());
        variables.put("LIANSHEN_FILES_DIR", settings.files().toString());
        variables.put("LIANSHEN_SHARING_URL", url(Application.SHARING));
        variables.put("LIANSHEN_SHARING_KEY", settings.sharingKey());
        variables.put("LIANSHEN_SEAL_KEYS", settings.sealKeys().toString());
        variables.put("LIANSHEN_PUBLIC_URL", url(Application.GATEWAY));
        variables.put("LIANSHEN_APPROVAL_URL", url(Application.APPROVAL));
        variables.put("LIANSHEN_REGISTRY_URL", url(Application.REGISTRY));
        variables.put("LIANSHEN_NOTIFICATION_URL", url(Application.NOTIFICATION));
        variables.put("LIANSHEN_PORTAL_URL", url(Application.GATEWAY));
        return variables;
    }

    private String url(Application application) {
        return "http://127.0.0.1:" + port(application);
    }

    private String port(Application application) {
        return "" + settings.ports().of(application.label());
    }
}
