/** A tiny service that lives in the chassis: lamps that are hung up, lit and noticed. */
package vn.exemplar.sample;
