/** How far the views have followed the ledger. */
@NullMarked
package vn.exemplar.chassis.view;

import org.jspecify.annotations.NullMarked;
