/** Who does what, when and why: what a door knows of an act before a command is decided, and what comes back. */
@NullMarked
package vn.exemplar.chassis.act;

import org.jspecify.annotations.NullMarked;
