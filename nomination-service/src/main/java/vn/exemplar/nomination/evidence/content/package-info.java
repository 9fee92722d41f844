/** The bytes: kept once per content, wherever the configured store keeps them. */
package vn.exemplar.nomination.evidence.content;
