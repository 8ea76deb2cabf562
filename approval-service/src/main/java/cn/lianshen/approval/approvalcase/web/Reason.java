package cn.lianshen.approval.approvalcase.web;

import org.jspecify.annotations.Nullable;

/** Why. */
record Reason(@Nullable String reason) {}
