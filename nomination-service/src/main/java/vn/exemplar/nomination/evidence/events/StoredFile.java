package vn.exemplar.nomination.evidence.events;

/** A file as it was found to be; its bytes are those with this hash. */
public record StoredFile(String fileId, String name, String mediaType, long size, String sha256) {}
