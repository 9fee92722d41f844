@NullMarked
package vn.exemplar.nomination.evidence.content;

import org.jspecify.annotations.NullMarked;
