/** One address for all three services: a gateway that routes by context path. */
package vn.exemplar.stack.door;
