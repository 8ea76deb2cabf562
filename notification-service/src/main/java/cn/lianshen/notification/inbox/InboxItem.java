package cn.lianshen.notification.inbox;

import cn.lianshen.notification.notice.domain.NoticeKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A notice as its reader gets it, from the inbox and over the stream alike.
 *
 * @param id place in the order of notices: {@code after} of the inbox, {@code Last-Event-ID} of the
 *     stream
 * @param code names the sentence, for programs
 * @param title a few words in the reader's language
 * @param text who does what by when, in the reader's language
 * @param caseNumber 办件编号
 * @param version of the case after the event; also its entity tag then
 * @param type wire name of the event behind it
 * @param at when it happened
 * @param recipient {@code person:<id>} or {@code bureau:<region>:<code>}
 * @param kind what it is to its reader
 * @param read whether this reader has marked it as read
 */
public record InboxItem(
        String id,
        String code,
        String title,
        String text,
        UUID caseId,
        String caseNumber,
        int version,
        String type,
        Instant at,
        String recipient,
        NoticeKind kind,
        boolean read) {}
