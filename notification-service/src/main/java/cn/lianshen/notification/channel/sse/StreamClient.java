package cn.lianshen.notification.channel.sse;

import cn.lianshen.notification.notice.Audience;
import java.time.Instant;
import java.util.Locale;

/**
 * Who listens to a stream.
 *
 * @param expiresAt end of the token, and so of the stream
 */
record StreamClient(Audience audience, Instant expiresAt, Locale locale) {}
