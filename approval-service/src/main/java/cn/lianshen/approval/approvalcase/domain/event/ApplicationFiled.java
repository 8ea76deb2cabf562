package cn.lianshen.approval.approvalcase.domain;

import java.util.List;
import java.util.UUID;

/**
 * A founder handed in one joint application (申请提交). Pins the route and the limits that this case
 * keeps, whatever the catalogue says later.
 *
 * @param region GB/T 2260 code of the county
 * @param founderId token subject of the founder
 * @param institutionId identity that the institution will have in the registry
 * @param lead bureau that accepts and decides (牵头部门)
 * @param registrar bureau that will register the legal person (法人登记机关)
 */
public record ApplicationFiled(
        String caseNumber,
        String region,
        String item,
        String entryMode,
        String kind,
        String classification,
        String founderId,
        UUID institutionId,
        String lead,
        String registrar,
        List<BureauAspects> consultedBureaus,
        List<ClockLimit> limits,
        String catalogueVersion)
        implements CaseEvent {}
