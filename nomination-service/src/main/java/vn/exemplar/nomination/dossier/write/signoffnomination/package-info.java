@NullMarked
package vn.exemplar.nomination.dossier.write.signoffnomination;

import org.jspecify.annotations.NullMarked;
