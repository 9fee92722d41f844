package vn.exemplar.nomination.dossier.write.returndossier;

import java.time.LocalDate;

/**
 * What the programme's configuration gives a supplement (N7).
 *
 * @param dueOn last day of a supplement asked for today
 * @param mostRounds how often a dossier may be returned
 */
public record SupplementTerms(LocalDate dueOn, int mostRounds) {}
