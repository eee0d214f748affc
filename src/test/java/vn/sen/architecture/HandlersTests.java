package vn.sen.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;
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
