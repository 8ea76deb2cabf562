package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.session.Login;
import cn.lianshen.web.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice in somebody's inbox.
 *
 * @param recipient {@code person:<id>} or {@code bureau:<region>:<code>}
 */
record Message(
        String id,
        String title,
        String text,
        String caseId,
        String caseNumber,
        Instant at,
        String recipient) {

    /** Where its reader finds the case; empty for who can open it nowhere. */
    public String href(@Nullable Login reader) {
        if (reader == null) {
            return "";
        }
        if (reader.is(Role.FOUNDER) && recipient.startsWith("person:")) {
            return "/cases/" + caseId;
        }
        boolean works = reader.is(Role.OFFICER) || reader.is(Role.SUPERVISOR);
        return works ? "/tasks/cases/" + caseId : "";
    }
}
