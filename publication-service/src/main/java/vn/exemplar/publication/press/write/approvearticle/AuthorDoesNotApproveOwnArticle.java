package vn.exemplar.publication.press.write.approvearticle;

import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.Refusal;

/** P2: every article is seen by a second pair of eyes. */
public final class AuthorDoesNotApproveOwnArticle {

    private AuthorDoesNotApproveOwnArticle() {}

    public static void check(String author, Actor editor) {
        if (editor.id().equals(author)) {
            throw Refusal.forbidden("author-may-not-approve", "P2");
        }
    }
}
