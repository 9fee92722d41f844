package vn.exemplar.publication.press.write.approvearticle;

import java.util.OptionalInt;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.publication.press.write.PressTaskId;

/** @param readVersion the version that the editor has read, where the editor says so */
public record ApproveArticle(@TargetAggregateIdentifier PressTaskId id, OptionalInt readVersion, Act act) {}
