package cn.lianshen.registry.intake;

import cn.lianshen.registry.institution.domain.Fact;
import java.util.UUID;

/** A fact, and the institution to which it happened. */
record Found(UUID institutionId, Fact fact) {}
