package cn.lianshen.registry.institution;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** What an institution's own row takes from {@code approval.licence-issued.v1}. */
record Licensed(UUID institutionId, String schoolName, String kind, String registrar) {

    Licensed {
        requireNonNull(institutionId, "institutionId");
        requireNonNull(schoolName, "schoolName");
        requireNonNull(kind, "kind");
        requireNonNull(registrar, "registrar");
    }
}
