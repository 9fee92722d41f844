package vn.exemplar.sample;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

public sealed interface LampEvent {
    String lampId();

    @StoredType("sample.LampHung.v1")
    record LampHung(String lampId, String place, LocalDate on) implements LampEvent {}

    @StoredType("sample.LampLit.v1")
    record LampLit(
            @DataSubject String lampId,
            int brightness,
            @Personal String reason,
            Instant at) implements LampEvent {}

    @StoredType("sample.LampNoticed.v1")
    record LampNoticed(String lampId, String reviewId) implements LampEvent {}
}
