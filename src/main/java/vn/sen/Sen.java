package vn.sen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program. */
@Modulithic(systemName = "Sen")
@SpringBootApplication
public class Sen {

    public static void main(String[] arguments) {
        SpringApplication.run(Sen.class, arguments);
    }
}
