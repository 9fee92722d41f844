@NullMarked
package vn.exemplar.nomination.dossier.write.withdrawnomination;

import org.jspecify.annotations.NullMarked;
