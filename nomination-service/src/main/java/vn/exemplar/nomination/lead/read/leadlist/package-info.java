/** The leads of the own unit; the standing office sees all. */
@NullMarked
package vn.exemplar.nomination.lead.read.leadlist;

import org.jspecify.annotations.NullMarked;
