package vn.exemplar.publication.press.write.approvearticle;

import java.util.Set;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.Refusal;

/** P2: every article is seen by a second pair of eyes; who wrote any version of it is none. */
public final class AuthorDoesNotApproveOwnArticle {

    private AuthorDoesNotApproveOwnArticle() {}

    public static void check(Set<String> authors, Actor editor) {
        if (authors.contains(editor.id())) {
            throw Refusal.forbidden("author-may-not-approve", "P2");
        }
    }
}
