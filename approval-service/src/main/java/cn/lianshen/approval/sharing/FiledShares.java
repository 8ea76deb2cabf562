package cn.lianshen.approval.sharing;

import org.springframework.stereotype.Component;

/**
 * Notes, within the statement that files a case, that there is something to fetch for it.
 *
 * <pre>{@code
 * sql.add(", shared AS (" + FiledShares.BY_GATE + ")", at);
 * }</pre>
 */
@Component
public final class FiledShares {

    /** Reads {@code case_id} from a CTE {@code gate}; the parameter is the time. */
    public static final String BY_GATE =
            "INSERT INTO share_jobs (case_id, next_try, filed_at) SELECT case_id, t.now, t.now"
                    + " FROM gate, (SELECT ?::timestamptz AS now) t";

    private final boolean wanted;

    FiledShares(SharingProperties settings) {
        this.wanted = settings.configured();
    }

    /** Whether there is an exchange to fetch from. */
    public boolean wanted() {
        return wanted;
    }
}
