package vn.exemplar.publication.press.events;

/** Everything that can happen to a press task. */
public sealed interface PressEvent
        permits PressTaskOpened,
                ArticleWritten,
                ArticleApproved,
                ArticlePublished,
                ArticleWithdrawn,
                PersonalDataErased {

    String taskId();
}
