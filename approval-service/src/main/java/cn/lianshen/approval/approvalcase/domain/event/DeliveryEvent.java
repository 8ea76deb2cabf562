package cn.lianshen.approval.approvalcase.domain.event;

/** After the decision: results handed out, legal persons registered (制证送达、法人登记). */
public sealed interface DeliveryEvent extends CaseEvent
        permits LicenceIssued,
                ApprovalIssued,
                LicenceHandedBack,
                ResultDelivered,
                RegistrationOpened,
                LegalPersonRegistered,
                RegistrationRefused,
                RegistrationAmended,
                LegalPersonDeregistered,
                CaseArchived {}
