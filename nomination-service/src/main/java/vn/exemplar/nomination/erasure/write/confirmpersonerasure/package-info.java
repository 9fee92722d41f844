/** The keys are destroyed, so the erasure is a fact. */
@NullMarked
package vn.exemplar.nomination.erasure.write.confirmpersonerasure;

import org.jspecify.annotations.NullMarked;
