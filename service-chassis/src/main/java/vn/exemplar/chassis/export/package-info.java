/** Lists as files: streamed, of constant memory, and safe to open in a spreadsheet. */
package vn.exemplar.chassis.export;
