package cn.lianshen.registry.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A fact as tables and histories keep it. */
public record FactRow(
        UUID institutionId,
        UUID source,
        int version,
        Instant at,
        String region,
        LocalDate on,
        String type,
        String body) {}
