package vn.sen.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.rest.Described;
import vn.sen.rest.Once;
import vn.sen.rest.ReadsOnly;
import vn.sen.web.OpenToAll;
import vn.sen.web.StatesPermission;

class HandlersTests {

    /** The pages for people who are not signed in; a new one is a decision and stands here. */
    private static final Set<String> OPEN_TO_ALL =
            Set.of(
                    "vn.sen.access.web.SetUpController.page",
                    "vn.sen.access.web.SetUpController.setUp",
                    "vn.sen.access.web.SignInController.page",
                    "vn.sen.access.web.SignInController.signIn",
                    "vn.sen.rest.web.DescriptionController.description",
                    // A calendar program cannot sign in; its address is the secret.
                    "vn.sen.reminder.web.FeedController.calendar",
                    "vn.sen.web.ErrorFallback.error",
                    "vn.sen.web.GuideController.guide",
                    "vn.sen.web.LanguageController.choose");

    @Test
    void stateWhoMayUseThem() {
        assertThat(handlers().filter(each -> !isOpen(each) && !statesPermission(each)))
                .as("handlers without a permission")
                .isEmpty();
    }

    @Test
    void areOpenToAllOnlyWhereListed() {
        assertThat(
                        handlers()
                                .filter(HandlersTests::isOpen)
                                .map(HandlersTests::name)
                                .collect(toSet()))
                .isEqualTo(OPEN_TO_ALL);
    }

    @Test
    void areNeverBothOpenAndGuarded() {
        assertThat(handlers().filter(each -> isOpen(each) && statesPermission(each))).isEmpty();
    }

    @Test
    void ofProgramsAreDescribed() {
        assertThat(ofPrograms())
                .isNotEmpty()
                .allMatch(each -> each.isAnnotatedWith(Described.class));
    }

    @Test
    void ofProgramsChangeNothingTwice() {
        assertThat(
                        ofPrograms().stream()
                                .filter(each -> !each.isAnnotatedWith(GetMapping.class))
                                .filter(each -> !each.isAnnotatedWith(ReadsOnly.class)))
                .isNotEmpty()
                .allMatch(
                        each ->
                                each.getRawParameterTypes().stream()
                                        .anyMatch(type -> type.isEquivalentTo(Once.class)));
    }

    private static List<JavaMethod> ofPrograms() {
        return handlers()
                .filter(each -> each.getOwner().isAnnotatedWith(RestController.class))
                .toList();
    }

    private static Stream<JavaMethod> handlers() {
        return ProgramClasses.ALL.stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(HandlersTests::isHandler);
    }

    private static boolean isHandler(JavaMethod method) {
        return method.isAnnotatedWith(RequestMapping.class)
                || method.isMetaAnnotatedWith(RequestMapping.class);
    }

    private static boolean isOpen(JavaMethod method) {
        return method.isAnnotatedWith(OpenToAll.class);
    }

    private static boolean statesPermission(JavaMethod method) {
        return method.isMetaAnnotatedWith(StatesPermission.class);
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getName() + "." + method.getName();
    }
}
