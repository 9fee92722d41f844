@NullMarked
package vn.exemplar.nomination.programme.read.criteria;

import org.jspecify.annotations.NullMarked;
