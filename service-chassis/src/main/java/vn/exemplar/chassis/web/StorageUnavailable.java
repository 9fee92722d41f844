package vn.exemplar.chassis.web;

import java.io.IOException;

/** A store that the service keeps beside its database does not answer; the caller is told 503, and to come again. */
public final class StorageUnavailable extends RuntimeException {

    public StorageUnavailable(IOException cause) {
        super(cause);
    }
}
