package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.routing.domain.Consultation;
import cn.lianshen.approval.routing.domain.Participation.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which bureaus take part in what, besides the lead, unless a county says otherwise (部门分工). */
public record Cooperation(
        List<Consulted> consultations, List<Supplying> supplies, List<Told> informed) {

    /**
     * A bureau that is asked before the decision (征询).
     *
     * @param kinds kinds of institution; null for all
     */
    public record Consulted(
            String bureau,
            List<String> matters,
            Consultation.Kind kind,
            @Nullable List<String> kinds,
            List<AskedAspect> aspects,
            boolean confirm,
            @Nullable String note,
            String source,
            Confidence confidence) {}

    /**
     * One question.
     *
     * @param restsOn materials that the answer rests on; empty for the whole list
     */
    public record AskedAspect(
            String aspect, String name, String nameEn, When when, List<String> restsOn) {}

    /** A bureau from which materials or results are fetched (共享). */
    public record Supplying(
            String bureau,
            List<String> matters,
            When when,
            List<String> materials,
            @Nullable String note,
            String source,
            Confidence confidence) {}

    /** A bureau that hears the result (抄告). */
    public record Told(
            String bureau,
            List<String> matters,
            When when,
            @Nullable String note,
            boolean confirm,
            String source,
            Confidence confidence) {}
}
