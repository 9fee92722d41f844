/** Facts about leads. */
package vn.exemplar.nomination.lead.events;
