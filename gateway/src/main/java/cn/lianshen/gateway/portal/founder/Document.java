package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Attachment;
import cn.lianshen.gateway.portal.form.Attachment.Earlier;
import cn.lianshen.gateway.portal.page.Words;
import java.time.Instant;
import java.util.List;

/** A document (材料文件) of a founder, as the approval-service keeps it. */
record Document(String documentId, String material, int version, List<Version> versions) {
    private static final long KILO = 1024;

    /**
     * One version.
     *
     * @param length in bytes
     * @param scan what a virus scanner has found
     */
    record Version(int version, String name, long length, String scan, Instant handedInAt) {

        String about(Words words) {
            String when = words.time(handedInAt);
            return words.say("file.about", Integer.toString(version), size(length, words), when);
        }
    }

    Attachment shown(Words words) {
        var latest = versions.getLast();
        var earlier =
                versions.subList(0, versions.size() - 1).reversed().stream()
                        .map(one -> new Earlier(one.version(), one.name(), one.about(words)))
                        .toList();
        return new Attachment(
                documentId, version, latest.name(), latest.about(words), latest.scan(), earlier);
    }

    /** In the unit that is read most easily. */
    static String size(long bytes, Words words) {
        return bytes < KILO * KILO
                ? words.say("file.kilobytes", Math.ceilDiv(bytes, KILO))
                : words.say("file.megabytes", (double) bytes / (KILO * KILO));
    }
}
