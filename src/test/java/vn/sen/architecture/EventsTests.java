package vn.sen.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.sen.platform.AgencyEvent;

/** What modules tell each other is stored until it is taken: its form is a promise. */
class EventsTests {

    /** Name and components of each: to change a line is to migrate what is stored. */
    private static final List<String> FROZEN =
            List.of(
                    "vn.sen.plan.DifficultyAnswered(agency, difficulty, task, by, reportedBy)",
                    "vn.sen.plan.DifficultyReported(agency, difficulty, task, by)",
                    "vn.sen.plan.ExtensionAsked(agency, task, by, due, asked)",
                    "vn.sen.plan.ExtensionDecided(agency, task, by, askedBy, due, granted)",
                    "vn.sen.plan.HandedRowMoved(agency, row, what, at)",
                    "vn.sen.plan.PersonMentioned(agency, task, person, by)",
                    "vn.sen.plan.PlanAmended(agency, plan, amendment, by)",
                    "vn.sen.plan.PlanApproved(agency, plan, year, by)",
                    "vn.sen.plan.TaskAccepted(agency, task, by, doneOn)",
                    "vn.sen.plan.TaskCancelled(agency, task, by)",
                    "vn.sen.plan.TaskReturned(agency, task, by)",
                    "vn.sen.plan.TaskSubmitted(agency, task, by, doneOn)",
                    "vn.sen.plan.TasksChased(agency, letter, tasks, by)",
                    "vn.sen.plan.TasksOpened(agency, plan, tasks)",
                    "vn.sen.webhook.EndpointMoved(agency, endpoint, what, at)");

    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, Integer.class, LocalDate.class, Instant.class);

    @Test
    void keepTheirNamesAndComponents() {
        assertThat(events().map(EventsTests::form).sorted()).containsExactlyElementsOf(FROZEN);
    }

    @Test
    void holdIdsAndPlainFactsOnly() {
        assertThat(
                        events().flatMap(each -> Arrays.stream(each.getRecordComponents()))
                                .filter(each -> !isPlain(each.getGenericType())))
                .isEmpty();
    }

    @Test
    void areTakenByListenersWithANameOfTheirOwn() {
        assertThat(listeners().filter(each -> idOf(each).isBlank())).isEmpty();
        assertThat(listeners().map(EventsTests::idOf)).doesNotHaveDuplicates();
    }

    @Test
    void areTakenInNoOtherWay() {
        assertThat(
                        methods()
                                .filter(
                                        each ->
                                                each.isAnnotatedWith(EventListener.class)
                                                        || each.isAnnotatedWith(
                                                                TransactionalEventListener.class))
                                .filter(EventsTests::takesAnEventOfOurs))
                .isEmpty();
    }

    private static Stream<Class<?>> events() {
        return ProgramClasses.ALL.stream()
                .filter(each -> each.isAssignableTo(AgencyEvent.class) && each.isRecord())
                .map(JavaClass::reflect);
    }

    private static String form(Class<?> event) {
        return event.getName()
                + Arrays.stream(event.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(joining(", ", "(", ")"));
    }

    private static boolean isPlain(Type type) {
        return switch (type) {
            case ParameterizedType many ->
                    many.getRawType() == List.class && isPlain(many.getActualTypeArguments()[0]);
            case Class<?> one -> one.isEnum() || PLAIN.contains(one) || isId(one);
            default -> false;
        };
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord() && type.getSimpleName().endsWith("Id");
    }

    private static Stream<JavaMethod> methods() {
        return ProgramClasses.ALL.stream().flatMap(each -> each.getMethods().stream());
    }

    private static Stream<JavaMethod> listeners() {
        return methods().filter(each -> each.isAnnotatedWith(ApplicationModuleListener.class));
    }

    private static String idOf(JavaMethod listener) {
        return listener.getAnnotationOfType(ApplicationModuleListener.class).id();
    }

    private static boolean takesAnEventOfOurs(JavaMethod listener) {
        return listener.getRawParameterTypes().stream()
                .anyMatch(each -> each.isAssignableTo(AgencyEvent.class));
    }
}
