@NullMarked
package vn.exemplar.nomination.evidence.write.admitreviewer;

import org.jspecify.annotations.NullMarked;
