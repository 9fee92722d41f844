package vn.exemplar.publication.press.write.erasepersonaldata;

import java.util.Optional;
import vn.exemplar.publication.press.write.PressTaskId;

/** The press task that a nomination has led to, if it has come that far. */
public interface PressTaskOfNomination {

    Optional<PressTaskId> ofNomination(String nominationId);
}
