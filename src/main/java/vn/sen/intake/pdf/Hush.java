package vn.sen.intake.pdf;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What PDFBox says of a file, sign by sign, belongs neither in an answer nor in a log. */
final class Hush {
    private static final List<String> LIBRARIES =
            List.of("org.apache.pdfbox", "org.apache.fontbox");

    private Hush() {}

    static void libraries() {
        for (String library : LIBRARIES) {
            if (LoggerFactory.getLogger(library) instanceof Logger logger) {
                logger.setLevel(Level.OFF);
            }
        }
    }
}
