package vn.exemplar.chassis.web;

import java.util.Map;

/** The views have not reached the index that a reader asked for. */
final class ViewsBehind extends RuntimeException {
    private final long wanted;
    private final long reached;

    ViewsBehind(long wanted, long reached) {
        super("Views are at " + reached + ", wanted " + wanted);
        this.wanted = wanted;
        this.reached = reached;
    }

    Map<String, Object> details() {
        return Map.of("wanted", wanted, "reached", reached);
    }
}
