@NullMarked
package vn.exemplar.nomination.dossier.write.revisedraft;

import org.jspecify.annotations.NullMarked;
