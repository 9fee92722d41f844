@NullMarked
package vn.exemplar.nomination.dossier.write.returndossier;

import org.jspecify.annotations.NullMarked;
