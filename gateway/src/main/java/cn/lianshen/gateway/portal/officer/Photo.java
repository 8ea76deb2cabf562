package cn.lianshen.gateway.portal.officer;

import java.time.Instant;

/** A photograph of a site (现场照片). */
record Photo(String documentId, int version, String name, Instant takenAt, String takenBy) {

    public String href() {
        return "/tasks/files/" + documentId + "/" + version;
    }
}
