/** What a service may configure, and the defaults of everything else. */
@NullMarked
package vn.exemplar.chassis.settings;

import org.jspecify.annotations.NullMarked;
