package cn.lianshen.approval.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * How the office that decides signs and what it tells of remedies (文书).
 *
 * @param office as on its seal; place and bureau when left out
 * @param sign short sign before its numbers (机关代字); the office's name when left out
 * @param reviewBody who reviews its acts (行政复议机关); the place's government when left out
 * @param court before which it is sued; in general words when left out
 */
public record Papers(
        @Nullable String office,
        @Nullable String sign,
        @Nullable String reviewBody,
        @Nullable String court,
        boolean confirm,
        @Nullable String note,
        String source,
        Confidence confidence) {}
