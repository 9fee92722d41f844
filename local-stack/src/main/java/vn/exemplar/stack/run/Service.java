package vn.exemplar.stack.run;

import java.util.Locale;

/** The three services: where each is built, and where it is reached by default. */
public enum Service {
    NOMINATION(8081, 18081, "Đề cử", "Nominations"),
    REVIEW(8082, 18082, "Xét chọn", "Review"),
    PUBLICATION(8083, 18083, "Công bố", "Publication");

    private final int defaultPort;
    private final int defaultManagementPort;
    private final String vi;
    private final String en;

    Service(int defaultPort, int defaultManagementPort, String vi, String en) {
        this.defaultPort = defaultPort;
        this.defaultManagementPort = defaultManagementPort;
        this.vi = vi;
        this.en = en;
    }

    /** The Maven module, and the name of its jar without the version. */
    public String module() {
        return word() + "-service";
    }

    public String contextPath() {
        return "/" + word();
    }

    /** The environment variable that changes its port. */
    public String portVariable() {
        return "EXEMPLAR_" + name() + "_PORT";
    }

    /** The environment variable that changes the port of health and metrics. */
    public String managementPortVariable() {
        return "EXEMPLAR_" + name() + "_MANAGEMENT_PORT";
    }

    int defaultPort() {
        return defaultPort;
    }

    int defaultManagementPort() {
        return defaultManagementPort;
    }

    String vi() {
        return vi;
    }

    String en() {
        return en;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
