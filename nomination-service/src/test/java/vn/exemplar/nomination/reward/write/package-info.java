@NullMarked
package vn.exemplar.nomination.reward.write;

import org.jspecify.annotations.NullMarked;
