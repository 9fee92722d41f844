@NullMarked
package vn.exemplar.contract;

import org.jspecify.annotations.NullMarked;
