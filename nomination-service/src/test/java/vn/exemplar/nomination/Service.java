package vn.exemplar.nomination;

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

    Answer upload(String person, String path, String type, String content) {
        return send(request(person, path).setHeader("Content-Type", type).POST(BodyPublishers.ofString(content)));
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

    int rebuild(String view) {
        return management.post(ServiceClient.PUBLIC, "views/" + view, "{}").status();
    }
}
