@NullMarked
package vn.exemplar.nomination.programme.events;

import org.jspecify.annotations.NullMarked;
