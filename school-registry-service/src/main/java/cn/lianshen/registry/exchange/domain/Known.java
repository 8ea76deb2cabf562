package cn.lianshen.registry.exchange.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of the school that a row names.
 *
 * @param id of the school; by its licence number when it is new; null when nothing tells which
 * @param state as it stands; empty when it is not listed
 * @param entered as officers entered it last; empty when none did
 * @param enteredOn from when that holds
 * @param fromCases whether cases tell of it: these then have the say
 * @param numberTaken whether another institution has or had the licence number
 * @param codeTaken whether another institution has the credit code
 */
public record Known(
        @Nullable UUID id,
        Map<Field, String> state,
        Map<Field, String> entered,
        @Nullable LocalDate enteredOn,
        boolean fromCases,
        boolean numberTaken,
        boolean codeTaken) {}
