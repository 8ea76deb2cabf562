package cn.lianshen.approval.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text as paragraphs: each line that was typed is one. */
final class Sentences {
    private Sentences() {}

    static List<String> of(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
