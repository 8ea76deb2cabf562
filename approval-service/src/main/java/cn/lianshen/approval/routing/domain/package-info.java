/**
 * Which bureaus take part, in which order, and which stop rules forbid the school: pure.
 *
 * <p>Use:
 *
 * <pre>{@code
 * switch (router.route(proposedSchool, acceptedOn)) {
 *     case Routing.Routed(Route route) -> ... // route.lead(), route.consultations(), route.registrar()
 *     case Routing.Refused(List<RoutingRefusal> refusals) -> ... // each with rule, field, source
 * }
 * }</pre>
 *
 * <p>The licence (办学许可证) comes before the legal person (法人登记): the bureaus' parallel part is
 * pre-review, and the registrar's formal decision waits for the licence (民办教育促进法 19, 实施条例 24).
 */
@NullMarked
package cn.lianshen.approval.routing.domain;

import org.jspecify.annotations.NullMarked;
