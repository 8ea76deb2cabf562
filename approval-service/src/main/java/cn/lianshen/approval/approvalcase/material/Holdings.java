package cn.lianshen.approval.approvalcase.material;

import cn.lianshen.approval.material.CaseDocument;
import cn.lianshen.approval.material.EarlierDocument;
import cn.lianshen.approval.sharing.HeldMaterial;
import java.util.List;
import java.util.Map;

/**
 * Everything that is there of a case's materials.
 *
 * @param told what the founder said in words
 * @param used documents of the case
 * @param earlier documents of other cases that serve it
 * @param held what sources gave, by material
 */
record Holdings(
        Told told,
        List<CaseDocument> used,
        List<EarlierDocument> earlier,
        Map<String, HeldMaterial> held) {

    List<CaseDocument> used(String code) {
        return used.stream().filter(each -> each.material().equals(code)).toList();
    }

    List<EarlierDocument> earlier(String code) {
        return earlier.stream().filter(each -> each.material().equals(code)).toList();
    }
}
