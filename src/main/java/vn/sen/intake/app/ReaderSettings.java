package vn.sen.intake.app;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sen.intake.PlanReader;
import vn.sen.intake.program.Programs;

/** The reader of the server, with the programs that it was told of or finds. */
@Configuration(proxyBeanMethods = false)
class ReaderSettings {

    /**
     * @param office where LibreOffice is ({@code SEN_OFFICE}); empty to look for it
     * @param recognizer where Tesseract is ({@code SEN_OCR}); empty to look for it
     */
    @Bean
    Programs programs(
            @Value("${sen.office:}") String office, @Value("${sen.ocr:}") String recognizer) {
        return Programs.named(office, recognizer);
    }

    @Bean
    PlanReader planReader(Programs programs) {
        return new PlanReader(programs);
    }
}
