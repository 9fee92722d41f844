package vn.exemplar.chassis.view;

import java.util.Map;

/** The views have not reached the index that was asked for; nothing was decided, and trying again soon will help. */
public final class ViewsBehind extends RuntimeException {
    private final long wanted;
    private final long reached;

    /**
     * @param wanted global index of the ledger that the views should have passed
     * @param reached the one that all of them have
     */
    public ViewsBehind(long wanted, long reached) {
        super("Views are at " + reached + ", wanted " + wanted);
        this.wanted = wanted;
        this.reached = reached;
    }

    public Map<String, Object> details() {
        return Map.of("wanted", wanted, "reached", reached);
    }
}
