package vn.exemplar.audit;

import picocli.CommandLine.Option;

/** How a log is reached. */
final class Access {

    @Option(
            names = "--token",
            description = "Access token of an auditor, for a log over HTTP. Default: $EXEMPLAR_TOKEN.",
            defaultValue = "${env:EXEMPLAR_TOKEN:-}")
    private String token = "";

    LogSource open(String log) {
        return LogSource.open(log, token);
    }
}
