package vn.exemplar.chassis.web;

/**
 * Which page a caller wants: query parameters {@code page} (from 0, default 0) and {@code size} (1 to 100, default 25).
 * Controllers take it as an argument; a value outside the bounds is a 400.
 */
public record PageRequest(int page, int size) {

    public int offset() {
        return Math.multiplyExact(page, size);
    }
}
