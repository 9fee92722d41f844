/** The director puts the latest version into force. */
package vn.exemplar.review.regulation.write.activateregulation;
