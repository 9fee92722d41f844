/** An open vote follows who comes and who leaves. */
package vn.exemplar.review.review.write.noteattendance;
