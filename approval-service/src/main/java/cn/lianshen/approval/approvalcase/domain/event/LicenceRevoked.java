package cn.lianshen.approval.approvalcase.domain.event;

/** 吊销办学许可证: a penalty. Source: 民办教育促进法 art. 62. */
public record LicenceRevoked(String article) implements AfterGrantEvent {}
