package cn.lianshen.notification.notice.domain;

/**
 * One thing that one recipient is told, still without words: those are put when it is read, in the
 * reader's language.
 *
 * @param code names the sentence
 */
public record Notice(Recipient to, String code, Facts facts) {}
