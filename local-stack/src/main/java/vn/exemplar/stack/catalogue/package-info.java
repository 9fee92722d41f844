/** The first programme and a fictitious department, as data for demos and tests. */
package vn.exemplar.stack.catalogue;
