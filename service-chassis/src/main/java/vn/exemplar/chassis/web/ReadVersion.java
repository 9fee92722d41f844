package vn.exemplar.chassis.web;

/**
 * The version that a caller had read before the change: the entity tag in {@code If-Match}. Controllers take it as an
 * argument; without the header the request is a 428, with anything but one tag of ours a 400.
 */
public record ReadVersion(long version) {}
