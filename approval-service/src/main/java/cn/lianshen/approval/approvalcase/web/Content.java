package cn.lianshen.approval.approvalcase.web;

/** What is handed in, in words. */
record Content(String content) {}
