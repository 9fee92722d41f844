package vn.exemplar.nomination.nomination;

import java.util.List;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

/** What the vault of a nomination holds; answered by the evidence vault, which knows nominations, not the reverse. */
public interface HeldFiles {

    /** The newest version of every file. */
    List<SubmittedFile> of(String nominationId);
}
