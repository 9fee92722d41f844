package vn.exemplar.review.council;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

public sealed interface CouncilEvent {
    String councilId();

    @StoredType("review.CouncilTermAppointed.v1")
    record CouncilTermAppointed(
            String councilId, String nameVi, String nameEn, LocalDate from, LocalDate to, List<AppointedSeat> seats)
            implements CouncilEvent {

        public record AppointedSeat(
                String memberId, String unit, String role, boolean voting, LocalDate from, LocalDate to) {}
    }
}
