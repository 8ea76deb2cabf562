package cn.lianshen.approval.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A place by its GB/T 2260 code (行政区划代码).
 *
 * @param parent code of the place above, if it is a row too
 */
public record Region(
        String code,
        String name,
        String nameEn,
        @Nullable String parent,
        @Nullable String note,
        String source,
        Confidence confidence)
        implements Named {}
