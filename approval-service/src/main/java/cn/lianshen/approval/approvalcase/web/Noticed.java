package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.domain.review.PauseNotice;

/** The written notice that clocks stand still. */
record Noticed(PauseNotice notice) {}
