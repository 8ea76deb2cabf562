package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.CollectiveDecisionRecorded;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.LegalityConclusion;
import cn.lianshen.approval.approvalcase.domain.event.LegalityOpinionRecorded;
import cn.lianshen.approval.approvalcase.domain.event.LegalityParty;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The three opinions on legality (三方联审), and what the leaders decided together (集体研究).
 *
 * @param collective null while they have not decided
 */
public record Legality(
        Map<LegalityParty, LegalityConclusion> opinions, @Nullable Conclusion collective) {
    static final Legality NONE = new Legality(Map.of(), null);

    Legality after(CaseEvent event) {
        return switch (event) {
            case LegalityOpinionRecorded e -> with(e);
            case CollectiveDecisionRecorded e -> new Legality(opinions, e.conclusion());
            default -> this;
        };
    }

    /** Once one has spoken, all three must. */
    boolean open(boolean needed) {
        return (needed || !opinions.isEmpty()) && opinions.size() < LegalityParty.values().length;
    }

    /** Disagreement goes to the leaders, whatever the item needs. */
    boolean undecided(boolean needed) {
        return collective == null
                && (needed || opinions.containsValue(LegalityConclusion.DISAGREE));
    }

    private Legality with(LegalityOpinionRecorded event) {
        var all = new EnumMap<LegalityParty, LegalityConclusion>(LegalityParty.class);
        all.putAll(opinions);
        all.put(event.party(), event.conclusion());
        return new Legality(Collections.unmodifiableMap(all), collective);
    }
}
