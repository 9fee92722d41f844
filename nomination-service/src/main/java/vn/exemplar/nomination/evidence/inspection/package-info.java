/** What a file really is, and whether the vault takes it. */
@NullMarked
package vn.exemplar.nomination.evidence.inspection;

import org.jspecify.annotations.NullMarked;
