/** What holds for the system as a whole. */
package vn.exemplar.endtoend;
