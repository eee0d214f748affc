package vn.sen.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;

/** The compiled program without its tests, read once. */
final class ProgramClasses {

    static final DescribedPredicate<JavaClass> ARE_PROGRAM =
            DescribedPredicate.describe("are of the program", ProgramClasses::isOfTheProgram);

    static final JavaClasses ALL =
            new ClassFileImporter().importPackages("vn.sen").that(ARE_PROGRAM);

    private ProgramClasses() {}

    private static boolean isOfTheProgram(JavaClass each) {
        String outermost = each.getName().replaceFirst("\\$.*", "");
        return Files.exists(Path.of("src/main/java", outermost.replace('.', '/') + ".java"));
    }
}
