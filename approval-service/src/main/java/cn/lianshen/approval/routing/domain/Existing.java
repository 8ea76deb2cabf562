package cn.lianshen.approval.routing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The institution as it is licensed now (现有学校): told for every act but the founding of one.
 *
 * @param kind code; what it is now, where the application says what it becomes
 * @param registrar the bureau that keeps its registration
 * @param licenceUntil last day of its licence
 */
public record Existing(
        @Nullable String kind,
        @Nullable Classification classification,
        @Nullable String registrar,
        @Nullable LocalDate licenceUntil) {

    static final Existing UNTOLD = new Existing(null, null, null, null);
}
