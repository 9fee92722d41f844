package vn.exemplar.review.council.write.appointcouncilterm;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.council.Seat;

public record AppointCouncilTerm(
        @TargetAggregateIdentifier String councilId,
        String nameVi,
        String nameEn,
        LocalDate from,
        LocalDate to,
        List<Seat> seats,
        Act act) {}
