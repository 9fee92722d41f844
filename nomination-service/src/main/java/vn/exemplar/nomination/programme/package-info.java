/** Programmes as data: fields, criteria, milestones and the windows in which nominations are taken (G1, G2, G3, N5). */
package vn.exemplar.nomination.programme;
