package vn.exemplar.review.review;

import java.util.Arrays;
import java.util.List;

/** Compares ids of a dossier with a member; proposes, and says what it could not look at. */
public enum ConflictDetector {
    IS_THE_NOMINEE {
        @Override
        Verdict check(Dossier dossier, String memberId, String unit) {
            return found(memberId.equals(dossier.heading().subject().personId()));
        }
    },
    SAME_UNIT {
        @Override
        Verdict check(Dossier dossier, String memberId, String unit) {
            return found(unit.equals(dossier.heading().subject().unit())
                    || unit.equals(dossier.heading().nominatingUnit()));
        }
    },
    SIGNED_THE_NOMINATION {
        @Override
        Verdict check(Dossier dossier, String memberId, String unit) {
            return found(memberId.equals(dossier.participants().signedOffBy()));
        }
    },
    DRAFTED_THE_NOMINATION {
        @Override
        Verdict check(Dossier dossier, String memberId, String unit) {
            return within(dossier.participants().draftedBy(), memberId);
        }
    },
    WROTE_EVIDENCE {
        @Override
        Verdict check(Dossier dossier, String memberId, String unit) {
            return within(dossier.participants().evidenceBy(), memberId);
        }
    },
    /** Nobody keeps a register of relatives: only the member can say. */
    DECLARED_RELATIVE {
        @Override
        Verdict check(Dossier dossier, String memberId, String unit) {
            return Verdict.NO_DATA;
        }
    };

    public enum Verdict {
        FOUND,
        CHECKED,
        NO_DATA
    }

    public record Finding(ConflictDetector detector, Verdict verdict) {}

    /** @param unit the unit of the member's seat */
    public static List<Finding> findings(Dossier dossier, String memberId, String unit) {
        return Arrays.stream(values())
                .map(detector -> new Finding(detector, detector.check(dossier, memberId, unit)))
                .toList();
    }

    abstract Verdict check(Dossier dossier, String memberId, String unit);

    private static Verdict found(boolean conflict) {
        return conflict ? Verdict.FOUND : Verdict.CHECKED;
    }

    private static Verdict within(List<String> people, String memberId) {
        return people.isEmpty() ? Verdict.NO_DATA : found(people.contains(memberId));
    }
}
