@NullMarked
package vn.exemplar.nomination.evidence.write.redactevidence;

import org.jspecify.annotations.NullMarked;
