package cn.lianshen.gateway.portal.form;

import java.util.List;

/**
 * A file as a form shows it.
 *
 * @param id of the document
 * @param version its latest
 * @param about size, day and version in words
 * @param scan CLEAN, PENDING, INFECTED or NOT_SCANNED
 * @param earlier versions before this one, the latest first
 */
public record Attachment(
        String id, int version, String name, String about, String scan, List<Earlier> earlier) {

    /** A version that a later one has taken the place of. */
    public record Earlier(int version, String name, String about) {}

    public String href() {
        return href(version);
    }

    public String href(int which) {
        return "/files/" + id + "/" + which;
    }

    public boolean pending() {
        return scan.equals("PENDING");
    }
}
