package vn.exemplar.nomination.dossier.read.dossierlist;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.dossier.Difference;
import vn.exemplar.nomination.dossier.events.DossierEvent;
import vn.exemplar.nomination.dossier.events.DossierSupplemented;
import vn.exemplar.nomination.dossier.events.NominationDrafted;
import vn.exemplar.nomination.dossier.events.NominationSubmitted;
import vn.exemplar.nomination.dossier.events.PersonalDataErased;

/** Keeps the nominations as they are now. An event that a nomination has taken already is passed over. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ProcessingGroup("View_Nominations")
class DossierProjector {
    private final DossierViews nominations;
    private final SubmittedVersions versions;

    DossierProjector(DossierViews nominations, SubmittedVersions versions) {
        this.nominations = nominations;
        this.versions = versions;
    }

    @EventHandler
    void on(DossierEvent event, @SequenceNumber long version, TrackingToken token) {
        if (event instanceof NominationDrafted drafted) {
            nominations.put(DossierView.of(drafted));
            return;
        }
        nominations
                .find(event.nominationId())
                .filter(before -> before.version() < version)
                .ifPresent(before -> change(event, before, version, token));
    }

    private void change(DossierEvent event, DossierView before, long version, TrackingToken token) {
        if (event instanceof NominationSubmitted submitted) {
            keep(before, 0, submitted.submittedAt());
        }
        if (event instanceof DossierSupplemented supplemented) {
            keep(before, supplemented.round(), supplemented.submittedAt());
            flagChangedPoints(before, supplemented.round());
        }
        nominations.change(
                before.id(),
                Updates.set("version", version),
                Updates.set("lifecycle", before.lifecycle().after(event)),
                DossierChange.of(event, before, ((GlobalSequenceTrackingToken) token).getGlobalIndex()));
        if (event instanceof PersonalDataErased) {
            nominations.find(before.id()).map(Erased::in).ifPresent(this::scrub);
            versions.erase(before.id());
        }
    }

    private void scrub(DossierView erased) {
        nominations.put(erased);
        nominations.change(
                erased.id(),
                Updates.set("subjectKey", SubjectKey.of(erased.content().subject())));
    }

    private void keep(DossierView nomination, int round, Instant handedInAt) {
        versions.put(SubmittedVersion.of(nomination.id(), round, nomination.content(), handedInAt));
    }

    private void flagChangedPoints(DossierView nomination, int round) {
        versions.find(nomination.id(), round - 1).ifPresent(earlier -> {
            Set<String> changed = Difference.changedPoints(earlier.content(), nomination.content());
            nominations.change(
                    nomination.id(),
                    Updates.set("checklist", nomination.checklist().afterChangeOf(changed)));
        });
    }

    @ResetHandler
    void reset() {
        nominations.empty();
        versions.empty();
    }
}
