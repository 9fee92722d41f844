/** What the stack needs of the machine it runs on: ports, folders, child processes, an orderly end. */
package vn.exemplar.stack.host;
