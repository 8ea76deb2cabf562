package cn.lianshen.gateway.portal.citizen;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint, and what became of it.
 *
 * @param answer null while there is none
 */
public record Complaint(
        UUID id,
        UUID institutionId,
        @Nullable String name,
        String about,
        LocalDate on,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {

    /** As the register answers one that was handed in. */
    record Made(UUID id) {}
}
