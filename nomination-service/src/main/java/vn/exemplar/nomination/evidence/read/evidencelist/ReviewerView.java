package vn.exemplar.nomination.evidence.read.evidencelist;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Whether the review lets a member of the council see a nomination.
 *
 * @param id of the nomination and the member
 */
record ReviewerView(@BsonId String id, boolean admitted) {

    static String id(String nominationId, String memberId) {
        return nominationId + '/' + memberId;
    }
}
