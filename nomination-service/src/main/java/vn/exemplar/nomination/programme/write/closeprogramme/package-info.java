@NullMarked
package vn.exemplar.nomination.programme.write.closeprogramme;

import org.jspecify.annotations.NullMarked;
