@NullMarked
package vn.exemplar.nomination.evidence.write.storeevidence;

import org.jspecify.annotations.NullMarked;
