/** What a lead no longer says. */
@NullMarked
package vn.exemplar.nomination.dossier.read.erasedlead;

import org.jspecify.annotations.NullMarked;
