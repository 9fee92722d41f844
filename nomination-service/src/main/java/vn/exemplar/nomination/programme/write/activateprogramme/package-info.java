@NullMarked
package vn.exemplar.nomination.programme.write.activateprogramme;

import org.jspecify.annotations.NullMarked;
