package cn.lianshen.approval.routing.domain;

/** What one registering bureau does once the lead has decided. */
public record Registration(String bureau, RegistrationAct act) {}
