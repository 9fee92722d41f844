@NullMarked
package vn.exemplar.nomination.programme.write.amendprogramme;

import org.jspecify.annotations.NullMarked;
