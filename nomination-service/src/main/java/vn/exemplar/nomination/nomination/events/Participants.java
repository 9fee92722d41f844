package vn.exemplar.nomination.nomination.events;

import java.util.List;
import java.util.stream.Stream;

/** Who took part, by person id: wrote the nomination, signed it off, brought a piece of evidence. */
public record Participants(List<String> draftedBy, String signedOffBy, List<String> evidenceBy) {

    public Participants writing(String author, boolean broughtEvidence) {
        return new Participants(
                with(draftedBy, author), signedOffBy, broughtEvidence ? with(evidenceBy, author) : evidenceBy);
    }

    public Participants signing(String head) {
        return new Participants(draftedBy, head, evidenceBy);
    }

    private static List<String> with(List<String> people, String another) {
        return Stream.concat(people.stream(), Stream.of(another)).distinct().toList();
    }
}
