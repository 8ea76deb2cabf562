package cn.lianshen.approval.routing.domain;

import java.util.List;

/** The answer to a proposed school: a route, or every reason against it. */
public sealed interface Routing {

    record Routed(Route route) implements Routing {}

    /**
     * Something speaks against it.
     *
     * @param refusals at least one, in the order of the rules
     */
    record Refused(List<RoutingRefusal> refusals) implements Routing {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
