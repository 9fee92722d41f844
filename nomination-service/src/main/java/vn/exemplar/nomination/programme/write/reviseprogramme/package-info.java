@NullMarked
package vn.exemplar.nomination.programme.write.reviseprogramme;

import org.jspecify.annotations.NullMarked;
