/** The whole system: its settings, its services as child processes, and the commands run, demo and reset. */
package vn.exemplar.stack.run;
