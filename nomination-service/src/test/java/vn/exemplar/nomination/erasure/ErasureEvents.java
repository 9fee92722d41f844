package vn.exemplar.nomination.erasure;

import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.erasure.ErasureEvent.Failure;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErased;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErasureOrdered;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErasureReleased;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErasureWithdrawn;

/** What may happen to an order that covers a person. */
public final class ErasureEvents {
    public static final String ID = "erasure:e1";
    public static final CoveredRecords COVERED =
            new CoveredRecords(List.of("n1", "n2"), List.of("l1"), List.of("reward:RA-2021-01"), List.of("d1"));

    private ErasureEvents() {}

    public static Scenario<PersonErasure, ErasureEvent> none() {
        return Scenario.of(PersonErasure.NONE, PersonErasure::after);
    }

    public static PersonErasureOrdered ordered() {
        return new PersonErasureOrdered(ID, "p05", "DATA_SUBJECT_REQUEST", "Theo đơn số 7", COVERED, "p10", Acts.NOW);
    }

    public static PersonErasureReleased released() {
        return new PersonErasureReleased(ID, "p03", Acts.NOW);
    }

    public static PersonErasureWithdrawn withdrawn() {
        return new PersonErasureWithdrawn(ID, "Nhầm người", Acts.NOW);
    }

    public static PersonErased erased(Failure... failed) {
        return new PersonErased(ID, COVERED, List.of(failed), Acts.NOW);
    }

    public static Stream<Record> full() {
        return Stream.of(ordered(), released(), withdrawn(), erased(new Failure("n2", "nomination-not-found")));
    }
}
