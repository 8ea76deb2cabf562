package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.page.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A county's figures for a period, with just what the page shows. */
record CountyFigures(
        long filed,
        long accepted,
        long decided,
        long granted,
        long refused,
        Kept promise,
        Kept hard,
        List<OfBureau> bureaus) {
    private static final int PERCENT = 100;

    /** How often a limit was kept; no share where there is nothing to tell. */
    record Kept(long judged, long late, @Nullable Double share) {

        public String said(Words words) {
            return share == null
                    ? words.say("watch.none")
                    : words.say("watch.kept", Math.round(share * PERCENT), late);
        }
    }

    /** Opinions of a consulted bureau. */
    record OfBureau(String bureau, String name, long asked, long answered, Kept opinions) {}
}
