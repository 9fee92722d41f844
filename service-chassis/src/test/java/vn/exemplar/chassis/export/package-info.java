@NullMarked
package vn.exemplar.chassis.export;

import org.jspecify.annotations.NullMarked;
