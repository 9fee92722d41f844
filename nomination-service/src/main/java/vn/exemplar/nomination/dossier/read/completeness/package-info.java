@NullMarked
package vn.exemplar.nomination.dossier.read.completeness;

import org.jspecify.annotations.NullMarked;
