package cn.lianshen.approval.calendar;

import cn.lianshen.web.problem.Problem;
import java.util.regex.Pattern;

/**
 * A holiday notice handed in as a file: a table with a day a line, or a year in the form of {@code
 * seeds/calendar}. Which of them it is, the text itself says.
 */
final class NoticeFile {
    static final int MOST_BYTES = 256 * 1024;
    static final int MOST_LINES = 800;
    private static final Pattern SEED = Pattern.compile("(?m)^(year|holidays)\\s*:");

    private NoticeFile() {}

    static NoticeDraft read(int year, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Problem.of(413, "calendar-file-size", MOST_BYTES / 1024).at("file").asException();
        }
        var text =
                NoticeText.of(bytes)
                        .orElseThrow(
                                () ->
                                        Problem.of(400, "calendar-file-text")
                                                .at("file")
                                                .asException());
        return sized(draft(year, text), text);
    }

    private static NoticeDraft draft(int year, String text) {
        boolean seed = text.stripLeading().startsWith("{") || SEED.matcher(text).find();
        refuseLong(text);
        return seed ? NoticeSeed.read(year, text) : NoticeDraft.ofRows(NoticeTable.rows(text));
    }

    private static NoticeDraft sized(NoticeDraft draft, String text) {
        if (draft.rows().isBlank()) {
            var code = text.isBlank() ? "calendar-file-blank" : "calendar-file-empty";
            throw Problem.of(400, code).at("file").asException();
        }
        refuseLong(draft.rows());
        return draft;
    }

    private static void refuseLong(String text) {
        long lines = text.lines().count();
        if (lines > MOST_LINES) {
            throw Problem.of(400, "calendar-file-lines", lines, MOST_LINES)
                    .at("file")
                    .asException();
        }
    }
}
