@NullMarked
package vn.exemplar.nomination.lead;

import org.jspecify.annotations.NullMarked;
