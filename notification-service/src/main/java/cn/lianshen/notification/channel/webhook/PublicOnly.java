package cn.lianshen.notification.channel.webhook;

import cn.lianshen.notification.channel.domain.PublicAddress;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import java.net.InetSocketAddress;
import java.net.SocketAddress;

/**
 * Lets connections through to addresses of the Internet only. It looks at the address that is being
 * connected to, after the name was resolved: a name that changes its mind in between (DNS
 * rebinding) gains nothing.
 */
@Sharable
final class PublicOnly extends ChannelOutboundHandlerAdapter {

    @Override
    public void connect(
            ChannelHandlerContext context,
            SocketAddress remote,
            SocketAddress local,
            ChannelPromise promise) {
        if (isPublic(remote)) {
            var _ = context.connect(remote, local, promise);
        } else {
            var _ = promise.setFailure(new PrivateAddress());
        }
    }

    private static boolean isPublic(SocketAddress remote) {
        return remote instanceof InetSocketAddress internet
                && internet.getAddress() != null
                && PublicAddress.is(internet.getAddress().getAddress());
    }
}
