package vn.exemplar.nomination.nomination;

import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.nomination.events.NominationContent.Subject;
import vn.exemplar.nomination.people.PersonId;
import vn.exemplar.nomination.vietnamese.Folded;

/**
 * Tells subjects apart: a person by id or, without an account, by name, year of birth and unit; a collective by its unit,
 * kind of body and name without diacritics.
 */
public final class SubjectKey {

    private SubjectKey() {}

    /** Of a collective whose name was erased nobody can say any more which it was. */
    static boolean tells(Subject subject) {
        return subject.personId() != null || !Erased.is(subject.name());
    }

    static String ofPerson(String personId) {
        return "person:" + PersonId.canonical(personId);
    }

    public static String of(Subject subject) {
        if (subject.personId() != null) {
            return ofPerson(subject.personId());
        }
        String named = ':' + Folded.text(subject.name());
        return subject.birthYear() == null
                ? "body:" + subject.unit() + ':' + subject.body() + named
                : "someone:" + subject.unit() + ':' + subject.birthYear() + named;
    }
}
