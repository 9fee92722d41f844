/** How far the views have followed the ledger. */
package vn.exemplar.chassis.view;
