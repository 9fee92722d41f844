package vn.exemplar.publication.press.write.publisharticle;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.publication.press.write.PressTaskId;

public record PublishArticle(@TargetAggregateIdentifier PressTaskId id, Act act) {}
