@NullMarked
package vn.exemplar.nomination;

import org.jspecify.annotations.NullMarked;
