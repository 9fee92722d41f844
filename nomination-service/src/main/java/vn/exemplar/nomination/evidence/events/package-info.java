@NullMarked
package vn.exemplar.nomination.evidence.events;

import org.jspecify.annotations.NullMarked;
