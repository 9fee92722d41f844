package vn.exemplar.nomination.nomination;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

/**
 * The vault of a nomination, as far as the nomination needs it; the vault knows nominations, not the reverse. What it
 * decides belongs into one commit with what is decided about the nomination (N6).
 */
public interface EvidenceVault {

    /** The newest version of every file that a nomination may name, with the visibility that it has now. */
    List<SubmittedFile> filesOf(String nominationId);

    /** The unit changes no file any more; refused when one is another than was seen. */
    Decision<?, ?> closing(String nominationId, List<SubmittedFile> seen, Act act);

    /** The unit may change its files again. */
    Decision<?, ?> opening(String nominationId, Act act);

    /** The council gets these files; refused when one is another than was seen. */
    Decision<?, ?> handingOver(String nominationId, List<SubmittedFile> accepted, Act act);
}
