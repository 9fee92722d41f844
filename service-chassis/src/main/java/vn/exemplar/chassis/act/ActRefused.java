package vn.exemplar.chassis.act;

import vn.exemplar.ledger.event.StoredType;

/**
 * A security-relevant act was refused. Stands in the ledger beside the domain's events; who tried it is in the metadata,
 * what was sent is kept nowhere.
 *
 * @param subject path or id of the thing that the act was about
 * @param door the way in that was tried
 * @param code the refusal's stable code
 * @param rule id of the rule that said no
 */
@StoredType("chassis.ActRefused.v1")
public record ActRefused(String subject, String door, String code, String rule) {}
