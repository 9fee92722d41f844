@NullMarked
package vn.exemplar.nomination.evidence.read.download;

import org.jspecify.annotations.NullMarked;
