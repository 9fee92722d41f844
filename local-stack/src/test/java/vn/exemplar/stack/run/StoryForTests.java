package vn.exemplar.stack.run;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A scenario of one step, which fails when the services were told of a broker called "broken". */
public final class StoryForTests implements Scenario {
    @Override
    public void play(RunningSystem system, Console out) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(system.frontDoor().resolve("/nomination/api"))
                .header("Authorization", "Bearer " + system.tokenFor("p16"))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        if (answer.contains("BROKERS=broken")) {
            throw new IllegalStateException("the broker is broken");
        }
        out.step("played: " + answer.lines().findFirst().orElseThrow());
    }
}
