package vn.exemplar.publication.press.write.draftarticle;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.publication.press.events.ArticleWritten.Uses;
import vn.exemplar.publication.press.write.ArticleText;
import vn.exemplar.publication.press.write.PressTaskId;

public record DraftArticle(@TargetAggregateIdentifier PressTaskId id, ArticleText text, Uses uses, Act act) {}
