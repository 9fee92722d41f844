@NullMarked
package vn.exemplar.nomination.programme.read.templatelist;

import org.jspecify.annotations.NullMarked;
