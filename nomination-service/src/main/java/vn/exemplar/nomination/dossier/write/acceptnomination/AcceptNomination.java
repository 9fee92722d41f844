package vn.exemplar.nomination.dossier.write.acceptnomination;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

public record AcceptNomination(@TargetAggregateIdentifier String nominationId, Act act) {}
