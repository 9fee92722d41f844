/**
 * The press desk: what is told to the public about an exemplar, by whom it was written and who approved it.
 *
 * <p>Owns: press tasks and their articles, the public feeds. Consumes: {@code ExemplarRecognised},
 * {@code PersonalDataErased}. Emits: {@code ArticlePublished}, {@code ArticleWithdrawn}. Never: publishes what was not
 * consented to, or what its author alone has seen.
 */
package vn.exemplar.publication;
