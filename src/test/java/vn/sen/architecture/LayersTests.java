package vn.sen.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

class LayersTests {

    private static final String[] DATA_ANNOTATIONS = {
        "org.springframework.data.annotation",
        "org.springframework.data.domain",
        "org.springframework.data.relational.core.mapping"
    };

    @Test
    void keepTheDomainFreeOfTheFramework() {
        noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.springframework..")
                                .and(not(resideInAnyPackage(DATA_ANNOTATIONS))))
                .orShould()
                .dependOnClassesThat(
                        resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.servlet.."))
                .allowEmptyShould(true)
                .check(ProgramClasses.ALL);
    }

    @Test
    void keepTheLanguageOfDeadlinesFreeOfTheFramework() {
        noClasses()
                .that()
                .resideInAPackage("vn.sen.calendar..")
                .and()
                .resideOutsideOfPackages("..app..", "..store..", "..web..", "..rest..")
                .and()
                .areNotAnnotatedWith(Service.class)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
                .check(ProgramClasses.ALL);
    }

    /** Beans are laid out when the program is built (decision 0022): a setting comes too late. */
    @Test
    void letNoSettingAddOrTakeAwayABean() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.boot.autoconfigure.condition..")
                .check(ProgramClasses.ALL);
    }

    /** Two components of one simple name are one bean name, which the start refuses. */
    @Test
    void nameEveryComponentOnce() {
        assertThat(
                        ProgramClasses.ALL.stream()
                                .filter(each -> each.isMetaAnnotatedWith(Component.class))
                                .map(JavaClass::getSimpleName))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepRepositoriesInTheStore() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .or()
                .areAnnotatedWith(org.springframework.stereotype.Repository.class)
                .should()
                .notBePublic()
                .orShould()
                .resideInAPackage("..store..")
                .allowEmptyShould(true)
                .check(ProgramClasses.ALL);
    }

    @Test
    void keepControllersToThemselves() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .andShould()
                .resideInAPackage("..web..")
                .check(ProgramClasses.ALL);
    }

    @Test
    void keepTheResourcesOfProgramsToThemselves() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .notBePublic()
                .andShould()
                .resideInAPackage("..rest..")
                .check(ProgramClasses.ALL);
    }

    @Test
    void beginTransactionsWhereActsAre() {
        noClasses()
                .that()
                .resideInAnyPackage("..domain..", "..web..")
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .beAnnotatedWith(org.springframework.transaction.annotation.Transactional.class)
                .check(ProgramClasses.ALL);
    }
}
