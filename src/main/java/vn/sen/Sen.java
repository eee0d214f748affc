package vn.sen;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * The program: {@code serve} starts the server; the other words answer on the command line and load
 * nothing of it.
 */
@Modulithic(systemName = "Sen")
@SpringBootApplication
public class Sen {

    public static void main(String[] arguments) {
        boolean serve = arguments.length > 0 && "serve".equals(arguments[0]);
        SpringApplication.run(
                Sen.class, serve ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
    }
}
