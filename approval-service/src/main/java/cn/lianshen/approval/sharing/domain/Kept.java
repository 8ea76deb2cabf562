package cn.lianshen.approval.sharing.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is sealed of a record: what the source gave, and whom it was asked about.
 *
 * @param subject null for what an officer entered
 * @param note what the officer wrote
 */
public record Kept(
        @Nullable SharedSubject subject,
        @Nullable SharedDocument document,
        @Nullable String note) {}
