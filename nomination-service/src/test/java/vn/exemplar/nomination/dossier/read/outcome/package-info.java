@NullMarked
package vn.exemplar.nomination.dossier.read.outcome;

import org.jspecify.annotations.NullMarked;
