@NullMarked
package vn.exemplar.nomination.dossier.write;

import org.jspecify.annotations.NullMarked;
