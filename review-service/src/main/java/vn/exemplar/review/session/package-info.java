/**
 * A session of the council: convened with an agenda and run by its secretary, who calls the roll and records who comes
 * and goes. What is voted on in it belongs to the reviews on its agenda; nothing of it leaves the service.
 */
package vn.exemplar.review.session;
