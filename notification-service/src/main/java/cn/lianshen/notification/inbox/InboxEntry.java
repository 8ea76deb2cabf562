package cn.lianshen.notification.inbox;

import cn.lianshen.notification.notice.NoticeTexts;
import cn.lianshen.notification.notice.domain.NoticeKind;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * One row of an inbox, still without words.
 *
 * @param type wire name of the event behind it
 * @param at when it happened, not when it came here
 * @param read whether this reader has marked it
 */
public record InboxEntry(
        Position position,
        UUID caseId,
        int version,
        String type,
        Instant at,
        String caseNumber,
        String recipient,
        String code,
        Map<String, String> facts,
        boolean read) {

    /** The notice as its reader gets it. */
    public InboxItem inWords(NoticeTexts texts, Locale locale) {
        return new InboxItem(
                position.toString(),
                code,
                texts.title(code, locale),
                texts.text(code, caseNumber, facts, locale),
                caseId,
                caseNumber,
                version,
                type,
                at,
                recipient,
                NoticeKind.of(code),
                read);
    }
}
