@NullMarked
package vn.exemplar.nomination.importing;

import org.jspecify.annotations.NullMarked;
