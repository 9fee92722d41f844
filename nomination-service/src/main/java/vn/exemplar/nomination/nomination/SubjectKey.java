package vn.exemplar.nomination.nomination;

import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.nomination.events.NominationContent.Subject;
import vn.exemplar.nomination.vietnamese.Folded;

/** Tells subjects apart: a person by id, a collective by its unit, kind of body and name without diacritics. */
public final class SubjectKey {

    private SubjectKey() {}

    /** Of a collective whose name was erased nobody can say any more which it was. */
    static boolean tells(Subject subject) {
        return subject.personId() != null || !Erased.is(subject.name());
    }

    static String ofPerson(String personId) {
        return "person:" + personId;
    }

    public static String of(Subject subject) {
        return subject.personId() != null
                ? ofPerson(subject.personId())
                : "body:" + subject.unit() + ':' + subject.body() + ':' + Folded.text(subject.name());
    }
}
