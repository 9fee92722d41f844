package vn.exemplar.stack.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class AtExitIT {
    @TempDir
    Path folder;

    @Test
    void closes_what_is_open_in_reverse_order_but_not_what_was_forgotten() throws Exception {
        assertThat(printedBy(PlainProgram.class)).containsExactly("second closed", "first closed");
    }

    @Test
    void lets_spring_applications_close_first() throws Exception {
        assertThat(printedBy(SpringProgram.class)).containsExactly("application closed", "broker closed");
    }

    private List<String> printedBy(Class<?> program) throws Exception {
        File output = folder.resolve("output.txt").toFile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(output.toPath());
    }

    /** Ends without closing anything. */
    public static final class PlainProgram {
        private PlainProgram() {}

        public static void main(String[] arguments) {
            AutoCloseable closedInTime = () -> System.out.println("forgotten closed");
            AtExit.close(() -> System.out.println("first closed"));
            AtExit.close(closedInTime);
            AtExit.close(() -> System.out.println("second closed"));
            AtExit.forget(closedInTime);
        }
    }

    /** A broker is open before a Spring application starts, as in an integration test. */
    @Configuration(proxyBeanMethods = false)
    public static class SpringProgram {
        public static void main(String[] arguments) {
            AtExit.close(() -> System.out.println("broker closed"));
            SpringApplication application = new SpringApplication(SpringProgram.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setBannerMode(Banner.Mode.OFF);
            application.run();
        }

        @Bean
        AutoCloseable application() {
            return () -> System.out.println("application closed");
        }
    }
}
