@NullMarked
package vn.exemplar.nomination.delegation.write.grantdelegation;

import org.jspecify.annotations.NullMarked;
