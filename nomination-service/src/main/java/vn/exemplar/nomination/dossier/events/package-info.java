@NullMarked
package vn.exemplar.nomination.dossier.events;

import org.jspecify.annotations.NullMarked;
