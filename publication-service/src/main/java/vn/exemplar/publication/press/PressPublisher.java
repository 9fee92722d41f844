package vn.exemplar.publication.press;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.LocalizedText;
import vn.exemplar.publication.press.PressEvent.ArticleApproved;
import vn.exemplar.publication.press.PressEvent.ArticlePublished;
import vn.exemplar.publication.press.PressEvent.ArticleWithdrawn;
import vn.exemplar.publication.press.PressEvent.ArticleWritten;
import vn.exemplar.publication.press.PressEvent.PersonalDataErased;
import vn.exemplar.publication.press.PressEvent.PressTaskOpened;

@Component
final class PressPublisher implements ContractPublisher<PressEvent> {

    @Override
    public Class<PressEvent> eventFamily() {
        return PressEvent.class;
    }

    @Override
    public Optional<ContractEvent> publish(PressEvent event, StoredFact fact) {
        return switch (event) {
            case PressTaskOpened internal -> Optional.empty();
            case ArticleWritten internal -> Optional.empty();
            case ArticleApproved internal -> Optional.empty();
            case ArticlePublished published -> Optional.of(contractOf(published));
            case ArticleWithdrawn withdrawn -> Optional.of(contractOf(withdrawn));
            case PersonalDataErased internal -> Optional.empty();
        };
    }

    private static ContractEvent contractOf(ArticleWithdrawn event) {
        return new vn.exemplar.contract.publication.v1.ArticleWithdrawn(
                event.taskId(), event.exemplarId(), event.nominationId(), event.ground(), event.withdrawnAt());
    }

    private static ContractEvent contractOf(ArticlePublished event) {
        return new vn.exemplar.contract.publication.v1.ArticlePublished(
                event.taskId(),
                event.exemplarId(),
                event.nominationId(),
                event.year(),
                event.fields(),
                event.exemplarKind(),
                new LocalizedText(event.titleVi(), event.titleEn()),
                new LocalizedText(event.leadVi(), event.leadEn()),
                new LocalizedText(event.bodyVi(), event.bodyEn()),
                event.exemplarName(),
                event.unit(),
                event.decisionNumber(),
                event.publishedAt());
    }
}
