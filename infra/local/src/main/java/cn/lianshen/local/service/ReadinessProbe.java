package cn.lianshen.local.service;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Asks an application whether it is ready for work.
 *
 * @param port on 127.0.0.1
 */
public record ReadinessProbe(int port) {
    private static final int PATIENCE_MILLIS = 3_000;

    /** Whether readiness is answered with 200. */
    public boolean ready() {
        try {
            var url = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness").toURL();
            var connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
