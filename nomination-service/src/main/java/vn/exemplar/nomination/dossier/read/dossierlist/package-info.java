@NullMarked
package vn.exemplar.nomination.dossier.read.dossierlist;

import org.jspecify.annotations.NullMarked;
