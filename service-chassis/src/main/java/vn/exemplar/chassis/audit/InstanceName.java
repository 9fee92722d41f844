package vn.exemplar.chassis.audit;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What one of several instances of a service is called by those who operate it. */
final class InstanceName {
    private InstanceName() {}

    /** Host (a container's id, in a container) and process id. */
    static String ofThisProcess() {
        return host() + "/" + ProcessHandle.current().pid();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
