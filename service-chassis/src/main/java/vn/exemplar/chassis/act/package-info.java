/** Who does what, when and why: what a door knows of an act before a command is decided, and what comes back. */
package vn.exemplar.chassis.act;
