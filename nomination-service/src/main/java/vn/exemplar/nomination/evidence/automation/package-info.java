@NullMarked
package vn.exemplar.nomination.evidence.automation;

import org.jspecify.annotations.NullMarked;
