package vn.exemplar.publication.press.write.publisharticle;

import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;

/** P3: an approval is given for one text; a text written after it needs one of its own. */
public final class OnlyApprovedTextIsPublished {

    private OnlyApprovedTextIsPublished() {}

    public static void check(String articleHash, @Nullable String approvedHash) {
        if (!articleHash.equals(approvedHash)) {
            throw Refusal.conflict("text-not-approved", "P3");
        }
    }
}
