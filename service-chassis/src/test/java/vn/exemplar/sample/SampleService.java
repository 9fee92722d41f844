package vn.exemplar.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class SampleService {

    public static void main(String[] arguments) {
        SpringApplication.run(SampleService.class, arguments);
    }
}
