package cn.lianshen.approval.material;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as a form names it.
 *
 * @param version the latest when left out
 */
public record DocumentUse(UUID documentId, @Nullable Integer version) {}
