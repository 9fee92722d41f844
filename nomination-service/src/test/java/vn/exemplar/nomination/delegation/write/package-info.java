@NullMarked
package vn.exemplar.nomination.delegation.write;

import org.jspecify.annotations.NullMarked;
