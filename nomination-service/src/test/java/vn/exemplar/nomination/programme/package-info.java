@NullMarked
package vn.exemplar.nomination.programme;

import org.jspecify.annotations.NullMarked;
