@NullMarked
package vn.exemplar.nomination.evidence.write.shutoutreviewer;

import org.jspecify.annotations.NullMarked;
