@NullMarked
package vn.exemplar.nomination.dossier.read.nominationlist;

import org.jspecify.annotations.NullMarked;
