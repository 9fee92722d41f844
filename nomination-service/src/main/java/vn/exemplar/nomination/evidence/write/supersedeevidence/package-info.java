@NullMarked
package vn.exemplar.nomination.evidence.write.supersedeevidence;

import org.jspecify.annotations.NullMarked;
