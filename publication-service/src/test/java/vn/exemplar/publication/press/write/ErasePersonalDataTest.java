package vn.exemplar.publication.press.write;

import static vn.exemplar.publication.press.write.PressTasks.FULL_CONSENT;
import static vn.exemplar.publication.press.write.PressTasks.NAME_AND_UNIT;
import static vn.exemplar.publication.press.write.PressTasks.TEXT;
import static vn.exemplar.publication.press.write.PressTasks.articleApproved;
import static vn.exemplar.publication.press.write.PressTasks.articleDrafted;
import static vn.exemplar.publication.press.write.PressTasks.articlePublished;
import static vn.exemplar.publication.press.write.PressTasks.articleWithdrawn;
import static vn.exemplar.publication.press.write.PressTasks.draftArticle;
import static vn.exemplar.publication.press.write.PressTasks.erasePersonalData;
import static vn.exemplar.publication.press.write.PressTasks.personalDataErased;
import static vn.exemplar.publication.press.write.PressTasks.pressTaskOpened;
import static vn.exemplar.publication.press.write.PressTasks.publishArticle;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.ledger.event.Erased;

final class ErasePersonalDataTest {

    private final AggregateTestFixture<PressTask> fixture = new AggregateTestFixture<>(PressTask.class);

    @Test
    void a4_an_erasure_is_recorded_with_its_reason_once() {
        fixture.given(pressTaskOpened(FULL_CONSENT)).when(erasePersonalData()).expectEvents(personalDataErased());
        fixture.given(pressTaskOpened(FULL_CONSENT), personalDataErased())
                .when(erasePersonalData())
                .expectNoEvents();
    }

    @Test
    void p4_a_published_article_of_an_erased_exemplar_is_withdrawn() {
        fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted(), articleApproved(), articlePublished())
                .when(erasePersonalData())
                .expectEvents(personalDataErased(), articleWithdrawn());
    }

    @Test
    void a4_nothing_is_written_or_published_about_an_erased_exemplar() {
        refused(fixture.given(pressTaskOpened(FULL_CONSENT), personalDataErased())
                .when(draftArticle(TEXT, NAME_AND_UNIT)));
        refused(fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted(), articleApproved(), personalDataErased())
                .when(publishArticle()));
    }

    @Test
    void a4_a_recognition_that_came_after_the_erasure_is_not_written_about() {
        refused(fixture.given(Erased.in(pressTaskOpened(FULL_CONSENT))).when(draftArticle(TEXT, NAME_AND_UNIT)));
    }

    private static void refused(ResultValidator<PressTask> result) {
        result.expectException(Refusal.class)
                .expectExceptionMessage("personal-data-erased (A4) {}")
                .expectNoEvents();
    }
}
