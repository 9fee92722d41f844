/** Facts about the register of earlier rewards. */
package vn.exemplar.nomination.reward.events;
