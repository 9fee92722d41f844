/**
 * Facts that cross a service border, as records of JDK types. One package per topic and version; nothing here knows how
 * a service stores, computes or shows them. A shipped event is never edited: a changed one is a new type.
 */
@NullMarked
package vn.exemplar.contract;

import org.jspecify.annotations.NullMarked;
