package cn.lianshen.approval.routing.domain;

/**
 * A stop rule that speaks about the application.
 *
 * @param rule code of the rule, for example {@code FB02}; its sentence stands in the catalogue
 * @param field the application's field that the rule looks at, for example {@code kind}
 * @param source law or policy, with article
 */
public record StopHit(String rule, Effect effect, String field, String source) {

    public boolean blocks() {
        return effect == Effect.BLOCK;
    }

    /** As a reason not to go on; only of one that blocks. */
    public RoutingRefusal refusal() {
        return new RoutingRefusal(rule, field, source);
    }
}
