@NullMarked
package vn.exemplar.nomination.reward;

import org.jspecify.annotations.NullMarked;
