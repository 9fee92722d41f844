@NullMarked
package vn.exemplar.nomination.evidence.read.evidencelist;

import org.jspecify.annotations.NullMarked;
