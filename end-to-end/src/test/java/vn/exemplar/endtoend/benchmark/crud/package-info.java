/**
 * What people would build instead: the same nominations behind the same security as one document each, changed in place
 * by Spring Data. The benchmark measures the nomination-service against it.
 */
package vn.exemplar.endtoend.benchmark.crud;
