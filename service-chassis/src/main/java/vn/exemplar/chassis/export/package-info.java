/** Lists as files: streamed, of constant memory, and safe to open in a spreadsheet. */
@NullMarked
package vn.exemplar.chassis.export;

import org.jspecify.annotations.NullMarked;
