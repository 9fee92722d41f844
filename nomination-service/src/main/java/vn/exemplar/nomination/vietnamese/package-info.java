/** Vietnamese texts as people search and compare them. */
@NullMarked
package vn.exemplar.nomination.vietnamese;

import org.jspecify.annotations.NullMarked;
