package cn.lianshen.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Settings that keep a platform of the tests out of the way of every other one. */
final class FreePorts {
    private static final List<String> COMPONENTS =
            List.of(
                    "DB",
                    "KAFKA",
                    "KAFKA_CONTROLLER",
                    "IDENTITY",
                    "SHARING",
                    "APPROVAL",
                    "REGISTRY",
                    "NOTIFICATION",
                    "GATEWAY");

    private FreePorts() {}

    static int one() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static Map<String, String> environment(Path state) throws IOException {
        var settings = new HashMap<String, String>();
        var held = new ArrayList<ServerSocket>();
        for (var component : COMPONENTS) {
            var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            held.add(socket);
            settings.put("LIANSHEN_" + component + "_PORT", "" + socket.getLocalPort());
        }
        for (var socket : held) {
            socket.close();
        }
        settings.put(
                "LIANSHEN_ISSUER", "http://127.0.0.1:" + settings.get("LIANSHEN_IDENTITY_PORT"));
        settings.put("LIANSHEN_STATE", state.toString());
        settings.put("LIANSHEN_AOT", "off");
        // A season's opening is long enough to be cut off in the middle.
        settings.put("LIANSHEN_SEASON_BATCH", "100");
        settings.put("LIANSHEN_SHARING_OPEN_FOR", "2s");
        settings.put("LIANSHEN_SHARING_BACK_OFF", "2s");
        return settings;
    }
}
