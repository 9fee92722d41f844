/** The keys are destroyed, so the erasure is a fact. */
package vn.exemplar.nomination.erasure.write.confirmpersonerasure;
