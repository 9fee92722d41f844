@NullMarked
package vn.exemplar.nomination.delegation.write.revokedelegation;

import org.jspecify.annotations.NullMarked;
