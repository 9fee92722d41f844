/** What operators see: health, lag and counters. */
package vn.exemplar.chassis.observability;
