package vn.exemplar.review.review.intake.erase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.review.Reviews.ID;
import static vn.exemplar.review.review.Reviews.NOMINATION;
import static vn.exemplar.review.review.Reviews.erased;
import static vn.exemplar.review.review.Reviews.none;
import static vn.exemplar.review.review.Reviews.opened;
import static vn.exemplar.review.review.Reviews.pinned;

import org.junit.jupiter.api.Test;
import vn.exemplar.review.Acts;

class ErasePersonalDataTest {
    private static final ErasePersonalData ERASE =
            new ErasePersonalData(ID, "DATA_SUBJECT_REQUEST", "Theo đơn số 7", Acts.by("nomination-service"));

    @Test
    void a4_an_erasure_is_recorded_with_its_reason_once() {
        none().given(opened(), pinned()).when(ERASE).then(erased());
        none().given(opened(), pinned(), erased()).when(ERASE).thenNothing();
    }

    @Test
    void a4_of_a_nomination_that_never_came_here_there_is_nothing_to_record() {
        none().when(ERASE).thenNothing();
    }

    @Test
    void a4_the_record_names_the_subject_whose_key_is_gone() {
        assertThat(erased().erasedSubjects()).containsExactly(NOMINATION);
    }
}
