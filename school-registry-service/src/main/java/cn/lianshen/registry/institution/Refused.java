package cn.lianshen.registry.institution;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** What this register takes from {@code approval.registration-refused.v1}. */
record Refused(UUID institutionId, String registrar) {

    Refused {
        requireNonNull(institutionId, "institutionId");
        requireNonNull(registrar, "registrar");
    }
}
