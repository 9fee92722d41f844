@NullMarked
package vn.exemplar.publication;

import org.jspecify.annotations.NullMarked;
