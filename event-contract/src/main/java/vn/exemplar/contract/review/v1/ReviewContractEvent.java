package vn.exemplar.contract.review.v1;

import vn.exemplar.contract.ContractEvent;

/** What review-service tells the others. The subject of every event is the nomination. */
public sealed interface ReviewContractEvent extends ContractEvent
        permits ReviewOpened, DossierAccessGranted, DossierAccessRevoked, VoteConcluded, ExemplarRecognised {}
