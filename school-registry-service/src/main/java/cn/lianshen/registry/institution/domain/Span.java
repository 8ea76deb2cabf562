package cn.lianshen.registry.institution.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long something held.
 *
 * @param from first day
 * @param until first day on which it did not hold any more; null when it still does. The same day
 *     as {@code from} when another fact of that day replaced it
 * @param cause the fact that made it so
 */
public record Span<T>(T value, LocalDate from, @Nullable LocalDate until, Cause cause) {}
