/** The people of the identity provider, looked up where a nomination names one (N4); nothing of them is kept here. */
package vn.exemplar.nomination.people;
