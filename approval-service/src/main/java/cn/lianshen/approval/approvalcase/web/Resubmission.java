package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.material.DocumentUse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Body of the request: what was mended, in words, and documents that take others' place. */
record Resubmission(String content, @Nullable Map<String, List<DocumentUse>> documents) {
    Map<String, List<DocumentUse>> uses() {
        return documents == null ? Map.of() : documents;
    }
}
