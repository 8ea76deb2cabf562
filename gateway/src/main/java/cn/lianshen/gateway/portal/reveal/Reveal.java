package cn.lianshen.gateway.portal.reveal;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has looked at what is masked.
 *
 * @param by token subject
 * @param bureau whose officer it was; null for a founder or a supervisor
 * @param field path in the form, e.g. {@code founder.citizenNumber}
 */
public record Reveal(Instant at, String by, @Nullable String bureau, String field, String reason) {
    private static final String MATERIALS = "answers.";

    /** The same in words. */
    public record Line(String at, String who, String what, String reason) {}

    /**
     * In words.
     *
     * @param who as the reader may know them
     */
    public Line told(String who, Reference reference, Words words) {
        return new Line(words.time(at), who, what(reference, words), reason);
    }

    private String what(Reference reference, Words words) {
        if (field.startsWith(MATERIALS)) {
            return reference.material(field.substring(MATERIALS.length()));
        }
        var label = words.maybe("field." + field).replaceFirst("[？?]$", "");
        return label.isEmpty() ? words.say("reveals.field") : label;
    }
}
