package vn.exemplar.nomination.evidence.sweep;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.nomination.evidence.Vault;
import vn.exemplar.nomination.evidence.content.Content;
import vn.exemplar.nomination.evidence.content.Contents;
import vn.exemplar.nomination.evidence.content.EvidenceStoreSettings;
import vn.exemplar.nomination.evidence.intake.SpoolFolder;

/** By the clock, on every instance: what uploads left behind that never became evidence goes (N6), and what was erased. */
@Component
class WhenAnUploadCameToNothingThenRemoveIt {
    private final Contents contents;
    private final Streams streams;
    private final SpoolFolder spool;
    private final EvidenceStoreSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;

    WhenAnUploadCameToNothingThenRemoveIt(
            Contents contents,
            Streams streams,
            SpoolFolder spool,
            EvidenceStoreSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.contents = contents;
        this.streams = streams;
        this.spool = spool;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
    }

    @Scheduled(
            fixedDelayString = "${nomination.evidence.sweep-every:10m}",
            initialDelayString = "${nomination.evidence.sweep-every:10m}")
    void sweep() {
        spool.sweep(clock.instant().minus(settings.grace()));
        int removed = contents.sweep(this::isEvidence);
        meters.counter("exemplar.evidence.swept").increment(removed);
    }

    private boolean isEvidence(Content content) {
        return streams.state(Vault.class, Vault.idOf(content.nominationId())).holds(content.sha256());
    }
}
