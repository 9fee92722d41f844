package vn.exemplar.review;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ReviewServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ReviewServiceApplication.class, arguments);
    }
}
