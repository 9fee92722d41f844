/** The leads of the own unit; the standing office sees all. */
package vn.exemplar.nomination.lead.read.leadlist;
