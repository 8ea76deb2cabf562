package cn.lianshen.cipher;

/**
 * That a key was made the active one: going back to an old key is another activation than its
 * first, since there are fields under the key in between.
 *
 * @param keyId of the key
 * @param since when, in milliseconds since 1970; 0 when that is not known
 */
public record Activation(String keyId, long since) {

    /** As {@link #text} wrote it, or the id of a key alone. */
    public static Activation of(String text) {
        var at = text.indexOf('@');
        return at < 0
                ? new Activation(text, 0)
                : new Activation(text.substring(0, at), Long.parseLong(text.substring(at + 1)));
    }

    public String text() {
        return since == 0 ? keyId : keyId + "@" + since;
    }

    /** Whether what was done after this one needs not be done for that one. */
    public boolean covers(Activation that) {
        return keyId.equals(that.keyId) && since >= that.since;
    }
}
