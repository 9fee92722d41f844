package vn.exemplar.endtoend.benchmark;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;

/** What a figure depends on besides the code. */
final class Machine {

    private Machine() {}

    static Map<String, Object> facts(MongoClient client) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("CPU", processor());
        facts.put("cores", Runtime.getRuntime().availableProcessors());
        facts.put("JDK", System.getProperty("java.vm.version"));
        facts.put("OS", System.getProperty("os.name") + ' ' + System.getProperty("os.version"));
        facts.put(
                "mongod",
                client.getDatabase("admin")
                                .runCommand(new Document("buildInfo", 1))
                                .getString("version") + " (replica set of one, on the same machine)");
        return facts;
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException notLinux) {
            return System.getProperty("os.arch");
        }
    }
}
