package cn.lianshen.notification.notice.domain;

/**
 * Who is told: one person, or all officers of one bureau of one county.
 *
 * @param address {@code person:<token subject>} or {@code bureau:<region>:<code>}
 */
public record Recipient(String address) {

    public static Recipient person(String subject) {
        return new Recipient("person:" + subject);
    }

    /**
     * All officers of one bureau.
     *
     * @param region GB/T 2260 code of the county
     * @param code of the bureau, e.g. {@code EDU}
     */
    public static Recipient bureau(String region, String code) {
        return new Recipient("bureau:" + region + ":" + code);
    }
}
