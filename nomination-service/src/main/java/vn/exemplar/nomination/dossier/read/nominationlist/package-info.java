/** The nominations that a person may see, as lists, as files and as the standing office's queue. */
package vn.exemplar.nomination.dossier.read.nominationlist;
