/** Vietnamese texts as people search and compare them. */
package vn.exemplar.nomination.vietnamese;
