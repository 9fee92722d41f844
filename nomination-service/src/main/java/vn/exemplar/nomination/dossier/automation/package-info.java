/** What follows by itself from facts about nominations, and from the clock. */
@NullMarked
package vn.exemplar.nomination.dossier.automation;

import org.jspecify.annotations.NullMarked;
