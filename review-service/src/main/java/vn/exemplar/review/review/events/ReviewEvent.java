package vn.exemplar.review.review.events;

public sealed interface ReviewEvent
        permits ReviewOpened,
                RegulationPinned,
                NominationFollowed,
                ConflictDeclared,
                VotingOpened,
                VotingAttendanceChanged,
                BallotCast,
                BallotsCounted,
                ResultComputed,
                BallotKeyDestroyed,
                TieDecidedByChair,
                ExemplarRecognised,
                PersonalDataErased {}
