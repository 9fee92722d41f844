@NullMarked
package vn.exemplar.nomination.dossier.publishing;

import org.jspecify.annotations.NullMarked;
