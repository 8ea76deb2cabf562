package cn.lianshen.notification.channel;

import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.channel.domain.Sending;
import reactor.core.publisher.Mono;

/** One way out. Must not block the thread that subscribes. */
public interface ChannelConnector {

    Channel channel();

    /** Whether it is set up here. */
    boolean offered();

    /**
     * One attempt.
     *
     * @return what became of it; an error counts as {@link Sending.Unavailable}
     */
    Mono<Sending> send(Target target, Message message);

    /** Receivers of one lane fail together and are left alone together. */
    default String lane(Target target) {
        return channel().path();
    }
}
