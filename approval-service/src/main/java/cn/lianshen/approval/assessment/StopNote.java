package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Confidence;
import cn.lianshen.approval.catalogue.Rule;
import cn.lianshen.approval.routing.domain.Effect;
import cn.lianshen.approval.routing.domain.StopHit;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A stop rule that has an officer look, or is noted for supervision (转人工审查、监管提示). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StopNote(
        String rule,
        Effect effect,
        String field,
        String detail,
        @Nullable String nextStep,
        String source,
        Confidence confidence) {

    static StopNote of(StopHit hit, Words words) {
        Rule rule = words.catalogue().rule(hit.rule());
        return new StopNote(
                hit.rule(),
                hit.effect(),
                hit.field(),
                rule.sentence(words.locale()),
                rule.nextStep(words.locale()),
                rule.source(),
                rule.confidence());
    }
}
