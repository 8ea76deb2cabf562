package cn.lianshen.approval.approvalcase.domain.event;

/** 注销: the permission has ended and its paper is struck off. Source: 行政许可法 art. 70. */
public record LicenceCancelled(String article) implements AfterGrantEvent {}
