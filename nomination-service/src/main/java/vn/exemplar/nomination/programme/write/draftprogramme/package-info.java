@NullMarked
package vn.exemplar.nomination.programme.write.draftprogramme;

import org.jspecify.annotations.NullMarked;
