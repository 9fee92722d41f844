@NullMarked
package vn.exemplar.nomination.dossier.write.draftnomination;

import org.jspecify.annotations.NullMarked;
