package vn.exemplar.publication.press.open;

import static vn.exemplar.publication.press.PressTasks.FULL_CONSENT;
import static vn.exemplar.publication.press.PressTasks.ID;
import static vn.exemplar.publication.press.PressTasks.NO_CONSENT;
import static vn.exemplar.publication.press.PressTasks.SERVICE;
import static vn.exemplar.publication.press.PressTasks.exemplar;
import static vn.exemplar.publication.press.PressTasks.none;
import static vn.exemplar.publication.press.PressTasks.opened;
import static vn.exemplar.publication.press.PressTasks.pressTaskOpened;

import org.junit.jupiter.api.Test;

class OpenPressTaskTest {

    @Test
    void p1_a_recognition_opens_a_press_task() {
        none().when(new OpenPressTask(ID, exemplar(FULL_CONSENT), SERVICE)).then(pressTaskOpened(FULL_CONSENT));
    }

    @Test
    void p1_the_same_recognition_again_opens_nothing() {
        opened().when(new OpenPressTask(ID, exemplar(FULL_CONSENT), SERVICE)).thenNothing();
        opened().when(new OpenPressTask(ID, exemplar(NO_CONSENT), SERVICE)).thenNothing();
    }
}
