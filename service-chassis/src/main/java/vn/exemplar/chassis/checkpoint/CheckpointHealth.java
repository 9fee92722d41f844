package vn.exemplar.chassis.checkpoint;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.exemplar.ledger.proof.LogGate;
import vn.exemplar.ledger.proof.SignedCheckpoint;

/** Up while the ledger may be appended to; says why not, how far a signature covers it, and which pin is in trouble. */
final class CheckpointHealth extends AbstractHealthIndicator {
    private final CheckpointKeeper keeper;

    CheckpointHealth(CheckpointKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        switch (keeper.gate()) {
            case LogGate.Open open -> health.up();
            case LogGate.Waiting waiting -> health.down().withDetail("reason", waiting.why());
            case LogGate.Refused refused -> health.down().withDetail("reason", refused.why());
        }
        health.withDetail("size", keeper.newest().map(SignedCheckpoint::size).orElse(0L))
                .withDetail("pinsInTrouble", keeper.troubles());
    }
}
