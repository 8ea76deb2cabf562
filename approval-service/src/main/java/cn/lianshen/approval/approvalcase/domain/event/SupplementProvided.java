package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;
import java.util.List;

/** The founder handed in everything that the notice named (补正完成). */
public record SupplementProvided(List<String> materials, LocalDate providedOn)
        implements IntakeEvent {}
