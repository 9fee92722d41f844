/** An editor approves the text as it stands. */
package vn.exemplar.publication.press.write.approvearticle;
