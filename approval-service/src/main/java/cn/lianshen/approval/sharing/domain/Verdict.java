package cn.lianshen.approval.sharing.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of an ask's sources come to.
 *
 * @param source the one that decides: that has it, that could not be asked, or the last
 */
public record Verdict(RecordState state, String source, @Nullable SharedDocument document) {

    /** What one source said. */
    public record Said(String source, SharedAnswer answer) {}

    /**
     * In the order in which they were asked. One that has it decides; a source that could not be
     * asked leaves it open, since it may have what the others do not.
     *
     * @param said at least one
     */
    public static Verdict of(List<Said> said) {
        for (var one : said) {
            if (one.answer() instanceof SharedAnswer.Found(var document)) {
                return new Verdict(RecordState.FOUND, one.source(), document);
            }
        }
        for (var one : said) {
            if (one.answer() instanceof SharedAnswer.Unavailable) {
                return new Verdict(RecordState.UNAVAILABLE, one.source(), null);
            }
        }
        return new Verdict(RecordState.NO_RECORD, said.getLast().source(), null);
    }
}
