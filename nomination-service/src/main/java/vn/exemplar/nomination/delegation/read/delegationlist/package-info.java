@NullMarked
package vn.exemplar.nomination.delegation.read.delegationlist;

import org.jspecify.annotations.NullMarked;
