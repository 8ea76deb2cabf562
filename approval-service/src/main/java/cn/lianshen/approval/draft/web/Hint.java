package cn.lianshen.approval.draft.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be refused if the draft were filed as it is. A hint never keeps a draft from being
 * saved.
 *
 * @param field path as in {@code founder.creditCode}
 * @param detail in the reader's language
 * @param allowed the choices, where there are only some
 */
record Hint(String field, String code, String detail, @Nullable List<String> allowed) {}
