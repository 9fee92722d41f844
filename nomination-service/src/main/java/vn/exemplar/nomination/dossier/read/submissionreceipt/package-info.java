@NullMarked
package vn.exemplar.nomination.dossier.read.submissionreceipt;

import org.jspecify.annotations.NullMarked;
