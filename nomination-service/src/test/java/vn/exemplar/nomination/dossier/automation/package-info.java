@NullMarked
package vn.exemplar.nomination.dossier.automation;

import org.jspecify.annotations.NullMarked;
