@NullMarked
package vn.exemplar.nomination.dossier.write.acceptnomination;

import org.jspecify.annotations.NullMarked;
