@NullMarked
package vn.exemplar.nomination.dossier.write.submitnomination;

import org.jspecify.annotations.NullMarked;
