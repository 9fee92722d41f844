package vn.exemplar.nomination;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import tools.jackson.databind.JsonNode;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.http.ServiceClient;

/** The running service, spoken to over HTTP as the demo people do. */
public final class Service {
    private final ServiceClient api;
    private final ServiceClient management;

    Service(int port, int managementPort) {
        this.api = ServiceClient.local(port, "/nomination/api/");
        this.management = ServiceClient.local(managementPort, "/actuator/");
    }

    Answer post(String person, String path, Object body) {
        return api.post(person, path, body);
    }

    Answer post(String person, String path, Object body, String key) {
        return api.post(person, path, body, "Idempotency-Key", key);
    }

    /** Any command; what is no JSON goes as plain text, a table as CSV. */
    Answer send(String method, String person, String path, Object body, String... headers) {
        HttpRequest.Builder command = api.command(method, person, path, body, headers);
        if (body instanceof String text) {
            command.setHeader("Content-Type", text.startsWith("date,") ? "text/csv" : "text/plain");
        }
        return ServiceClient.send(command);
    }

    Answer upload(String person, String path, String type, String content) {
        return ServiceClient.send(
                api.request(person, path, "Content-Type", type).POST(BodyPublishers.ofString(content)));
    }

    Answer upload(String person, String path, byte[] file) {
        return ServiceClient.send(api.request(person, path).POST(BodyPublishers.ofByteArray(file)));
    }

    Answer put(String person, String path, Object body, String version) {
        return api.put(person, path, body, version);
    }

    Answer putWithout(String person, String path, Object body) {
        return ServiceClient.send(api.command("PUT", person, path, body));
    }

    Answer get(String person, String path, long afterIndex) {
        return api.get(person, path, afterIndex);
    }

    Answer get(String person, String path) {
        return api.get(person, path);
    }

    byte[] download(String person, String path) {
        return ServiceClient.download(api.request(person, path));
    }

    /** How a request for a file is answered. */
    int status(String person, String path) {
        return api.get(person, path).status();
    }

    /** A part of the service's health, as an operator sees it. */
    public JsonNode health(String part) {
        return management
                .get(ServiceClient.PUBLIC, "health")
                .json()
                .path("components")
                .path(part);
    }

    int rebuild(String view) {
        return management.post(ServiceClient.PUBLIC, "views/" + view, "{}").status();
    }
}
