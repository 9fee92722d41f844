package vn.exemplar.publication.press.write.approvearticle;

import java.util.OptionalInt;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.act.Refusal.Kind;

/** P3: an approval is for the text that the editor has read. */
public final class OnlyTheVersionReadIsApproved {

    private OnlyTheVersionReadIsApproved() {}

    public static void check(OptionalInt read, int present) {
        if (read.orElse(present) != present) {
            throw Refusal.of(Kind.STALE, "article-changed", "P3").with("version", present);
        }
    }
}
