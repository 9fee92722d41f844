/** What a file really is, and whether the vault takes it. */
package vn.exemplar.nomination.evidence.inspection;
