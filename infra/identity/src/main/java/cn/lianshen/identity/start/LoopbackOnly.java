package cn.lianshen.identity.start;

import cn.lianshen.identity.IdentityProperties;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/**
 * The passwords of this program are in its documentation, so it does not listen to other machines.
 */
@Component
class LoopbackOnly {

    LoopbackOnly(ServerProperties server, IdentityProperties identity) {
        if (!identity.openToOthers() && !isLoopback(server.getAddress())) {
            throw new RefusedStart(
                    "The identity provider has published demo passwords and would be reachable from"
                            + " other machines.",
                    "Bind it to 127.0.0.1 (LIANSHEN_BIND), or set LIANSHEN_IDENTITY_OPEN=true if"
                            + " the network is closed and you mean it.");
        }
    }

    private static boolean isLoopback(@Nullable InetAddress address) {
        return address != null && address.isLoopbackAddress();
    }
}
