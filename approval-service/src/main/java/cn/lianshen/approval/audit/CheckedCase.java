package cn.lianshen.approval.audit;

import java.util.Optional;
import java.util.UUID;

/** A case whose chain was looked at. */
record CheckedCase(UUID caseId, long events, Optional<ChainFault> fault) {}
