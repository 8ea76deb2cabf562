/**
 * Which bureaus take part, in which order, and which stop rules forbid the school: pure.
 *
 * <p>Use:
 *
 * <pre>{@code
 * switch (router.route(proposedSchool, acceptedOn)) {
 *     case Routing.Routed(Route route) -> ... // route.consultations(), route.registrations(), route.procedure()
 *     case Routing.Refused(List<RoutingRefusal> refusals) -> ... // each with rule, field, source
 * }
 * }</pre>
 *
 * <p>What the stop rules say, at filing, at acceptance and at decision, each by the law of its day:
 *
 * <pre>{@code
 * List<StopHit> hits = stopRulesInForce.hits(proposedSchool, today);  // rule, effect, field, source
 * hits.stream().anyMatch(StopHit::blocks);                            // it cannot go on
 * }</pre>
 *
 * <p>What is applied for is a {@link cn.lianshen.approval.routing.domain.Matter} (办理项): an item, or
 * one sub-type of the change. {@link cn.lianshen.approval.routing.domain.Law} holds general rows by
 * matter, a {@link cn.lianshen.approval.routing.domain.County} what it says otherwise.
 *
 * <p>The licence (办学许可证) comes before the legal person (法人登记): the bureaus' parallel part is
 * pre-review, and the registrar's formal decision waits for the licence (民办教育促进法 19, 实施条例 24). When
 * a school ends the order is reversed (民办教育促进法 60).
 */
@NullMarked
package cn.lianshen.approval.routing.domain;

import org.jspecify.annotations.NullMarked;
