package cn.lianshen.approval.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material of a case that the platform holds.
 *
 * @param sources codes of those who gave it, see {@link SourceNames}
 * @param since when the last of them had; null for what the platform never asks for
 * @param validUntil last day, of the part that ends first; null when it does not end
 */
public record HeldMaterial(
        String material,
        List<String> sources,
        @Nullable Instant since,
        @Nullable LocalDate validUntil) {}
