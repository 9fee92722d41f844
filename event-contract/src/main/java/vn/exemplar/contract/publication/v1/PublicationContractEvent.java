package vn.exemplar.contract.publication.v1;

import vn.exemplar.contract.ContractEvent;

/** What publication-service tells the world: public, consented data only. */
public sealed interface PublicationContractEvent extends ContractEvent permits ArticlePublished, ArticleWithdrawn {}
