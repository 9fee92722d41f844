/** The local stack: everything a newcomer lacks to run Exemplar on one machine, in one process. Depends on no service. */
package vn.exemplar.stack;
