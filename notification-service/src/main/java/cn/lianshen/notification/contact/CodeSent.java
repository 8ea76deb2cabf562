package cn.lianshen.notification.contact;

import cn.lianshen.notification.channel.domain.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A code is on its way.
 *
 * @param address where to, masked
 * @param secret with which requests to a URL are signed; told this once and never again
 */
record CodeSent(Channel channel, String address, @Nullable String secret) {}
