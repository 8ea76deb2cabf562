package cn.lianshen.registry.institution;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;

/** What this register takes from {@code approval.legal-person-registered.v1}. */
record Registered(UUID institutionId, String registrar, String creditCode, LocalDate registeredOn) {

    Registered {
        requireNonNull(institutionId, "institutionId");
        requireNonNull(registrar, "registrar");
        requireNonNull(creditCode, "creditCode");
        requireNonNull(registeredOn, "registeredOn");
    }
}
