package cn.lianshen.notification.channel.webhook;

import java.net.ConnectException;

/** A name led to an address that only machines beside us can reach. */
final class PrivateAddress extends ConnectException {
    private static final long serialVersionUID = 1L;

    PrivateAddress() {
        super("private address");
    }
}
