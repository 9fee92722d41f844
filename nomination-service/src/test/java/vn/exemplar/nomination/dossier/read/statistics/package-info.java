@NullMarked
package vn.exemplar.nomination.dossier.read.statistics;

import org.jspecify.annotations.NullMarked;
