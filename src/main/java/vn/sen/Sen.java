package vn.sen;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import vn.sen.calendar.cli.DeadlineCommand;
import vn.sen.intake.cli.PlanCommand;
import vn.sen.platform.TimeConfiguration;

/**
 * The program: {@code serve} starts the server; the other words answer on the command line and load
 * nothing of it that they do not need.
 */
@Modulithic(systemName = "Sen")
@SpringBootApplication
public class Sen {

    public static void main(String[] arguments) {
        String word = arguments.length == 0 ? "serve" : arguments[0];
        String[] rest =
                Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
        switch (word) {
            case "deadline" -> exit(deadline(rest));
            case "plan" -> exit(PlanCommand.run(rest, System.out, System.err));
            case "verify" -> exit(VerifyCommand.run(rest, System.out));
            case "serve" -> SpringApplication.run(Sen.class, rest);
            default -> SpringApplication.run(Sen.class, arguments);
        }
    }

    private static int deadline(String[] arguments) {
        return DeadlineCommand.run(
                arguments, System.in, System.out, System.err, TimeConfiguration.machine());
    }

    private static void exit(int code) {
        System.out.flush();
        Runtime.getRuntime().exit(code);
    }
}
