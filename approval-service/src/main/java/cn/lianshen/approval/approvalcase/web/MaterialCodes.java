package cn.lianshen.approval.approvalcase.web;

import java.util.List;

/** Materials by code. */
record MaterialCodes(List<String> materials) {
    MaterialCodes {
        materials = materials.stream().distinct().toList();
    }
}
