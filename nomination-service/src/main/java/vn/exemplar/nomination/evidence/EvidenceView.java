package vn.exemplar.nomination.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** @param handedIn whether it belongs to the dossier as it was accepted, or is a copy of such a file */
public record EvidenceView(
        String nominationId, @JsonUnwrapped HeldFile file, boolean handedIn) {}
