@NullMarked
package vn.exemplar.nomination.vietnamese;

import org.jspecify.annotations.NullMarked;
