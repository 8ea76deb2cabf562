package cn.lianshen.client;

import java.net.URI;
import java.util.Map;

/**
 * The platform's two public addresses.
 *
 * @param gateway {@code LIANSHEN_GATEWAY_URL}; every API is reached through it
 * @param issuer {@code LIANSHEN_ISSUER}; hands out the tokens
 */
public record Platform(URI gateway, URI issuer) {

    /**
     * The addresses from the settings, or where the local platform is by itself.
     *
     * @throws ClientFailure when an address is not one
     */
    public static Platform from(Map<String, String> environment) {
        return new Platform(
                address(environment, "LIANSHEN_GATEWAY_URL", "LIANSHEN_GATEWAY_PORT", 8080),
                address(environment, "LIANSHEN_ISSUER", "LIANSHEN_IDENTITY_PORT", 8090));
    }

    /**
     * Where a part of the platform is: at its address setting, else on this machine at its port
     * setting, else at its usual port.
     *
     * @return without a slash at its end
     * @throws ClientFailure when a setting makes no address
     */
    public static URI address(
            Map<String, String> environment, String urlName, String portName, int usualPort) {
        String port = environment.getOrDefault(portName, String.valueOf(usualPort));
        String text = environment.getOrDefault(urlName, "http://127.0.0.1:" + port.strip());
        if (!text.matches("https?://[^\\s/:]+(:\\d{1,5})?(/\\S*)?")) {
            throw new ClientFailure(urlName + " (or " + portName + ") makes no address: " + text);
        }
        return URI.create(text.replaceAll("/+$", ""));
    }
}
