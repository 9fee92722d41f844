package vn.exemplar.nomination.evidence.events;

import vn.exemplar.ledger.event.Personal;

/** A file as it was found to be; its bytes are those with this hash. */
public record StoredFile(String fileId, @Personal String name, String mediaType, long size, String sha256) {}
