package vn.exemplar.nomination.nomination;

/** How far the council has come, as far as it has told: it decides, we only ask whether it has (N8). */
public interface ReviewProgress {
    boolean decided(String nominationId);
}
