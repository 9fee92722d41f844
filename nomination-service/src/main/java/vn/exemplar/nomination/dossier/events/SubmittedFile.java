package vn.exemplar.nomination.dossier.events;

import org.jspecify.annotations.Nullable;

/** A file that was handed in; {@code sha256} is null until a vault holds the file itself. */
public record SubmittedFile(String file, @Nullable String sha256) {}
