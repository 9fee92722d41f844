/** An open vote follows who comes and who leaves. */
@NullMarked
package vn.exemplar.review.review.write.noteattendance;

import org.jspecify.annotations.NullMarked;
