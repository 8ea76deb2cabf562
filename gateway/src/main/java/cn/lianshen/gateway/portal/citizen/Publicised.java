package cn.lianshen.gateway.portal.citizen;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An intended decision before the public.
 *
 * @param until last day for objections; null while the holidays that it runs over are not announced
 */
public record Publicised(
        UUID caseId,
        String caseNumber,
        String region,
        String item,
        String kind,
        @Nullable String schoolName,
        LocalDate startedOn,
        @Nullable LocalDate until) {}
