@NullMarked
package vn.exemplar.audit;

import org.jspecify.annotations.NullMarked;
