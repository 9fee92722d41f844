package vn.exemplar.review.council.read.seats;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.review.council.CouncilId;
import vn.exemplar.review.council.CouncilRole;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.council.events.CouncilTermAppointed;
import vn.exemplar.review.council.events.CouncilTermAppointed.AppointedSeat;

@Component
@ProcessingGroup("View_Councils")
class CouncilProjector {
    private final CouncilViews councils;

    CouncilProjector(CouncilViews councils) {
        this.councils = councils;
    }

    @EventHandler
    void on(CouncilTermAppointed event) {
        councils.put(new CouncilView(
                CouncilId.natural(event.councilId()),
                event.nameVi(),
                event.nameEn(),
                event.from(),
                event.to(),
                event.seats().stream().map(CouncilProjector::seat).toList()));
    }

    @ResetHandler
    void reset() {
        councils.clear();
    }

    private static Seat seat(AppointedSeat seat) {
        return new Seat(
                seat.memberId(), seat.unit(), CouncilRole.valueOf(seat.role()), seat.voting(), seat.from(), seat.to());
    }
}
