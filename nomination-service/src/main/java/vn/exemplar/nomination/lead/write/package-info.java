/** What people do with leads. */
package vn.exemplar.nomination.lead.write;
