package cn.lianshen.notification.contact;

import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.notice.domain.NoticeKind;
import java.time.Instant;
import java.util.Set;

/**
 * A confirmed address.
 *
 * @param kinds of notices that go there
 */
record Contact(Channel channel, Address address, Set<NoticeKind> kinds, Instant confirmedAt) {}
