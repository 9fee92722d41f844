/** The bytes: kept once per content, wherever the configured store keeps them. */
@NullMarked
package vn.exemplar.nomination.evidence.content;

import org.jspecify.annotations.NullMarked;
