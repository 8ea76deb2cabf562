package cn.lianshen.approval.material.web;

import cn.lianshen.approval.material.Document;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A document as its owner sees it.
 *
 * @param material code of the material that it is
 * @param version number of its latest version
 * @param versions in order; in lists the latest alone
 */
record DocumentView(
        UUID documentId,
        String material,
        int version,
        Instant createdAt,
        List<VersionView> versions) {

    static DocumentView of(Document document) {
        return new DocumentView(
                document.documentId(),
                document.material(),
                document.latest(),
                document.createdAt(),
                document.versions().stream().map(VersionView::of).toList());
    }
}
