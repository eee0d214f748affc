package vn.sen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.PartFunction;
import vn.sen.plan.domain.PastAnswer;
import vn.sen.plan.domain.PlanEvent;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.domain.Treatment;

class PlanTextsTests {

    @Test
    void everyRuleHasItsWords() throws IOException {
        Properties texts = new Properties();
        try (var in = PlanTextsTests.class.getResourceAsStream("/messages/plan-rules.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Stream.of(
                        keys(PlanRefusal.values(), PlanRefusal::key),
                        keys(Finding.Kind.values(), Finding.Kind::key),
                        keys(Treatment.values(), Treatment::key),
                        keys(PlanState.values(), PlanState::key),
                        keys(TaskState.values(), TaskState::key),
                        keys(PartRole.values(), PartRole::key),
                        keys(PartFunction.values(), PartFunction::key),
                        keys(PastAnswer.Answer.values(), PastAnswer.Answer::key),
                        keys(PlanEvent.Kind.values(), PlanEvent.Kind::key),
                        keys(PlanEvent.Choice.values(), PlanEvent.Choice::key),
                        keys(Remark.Kind.values(), Remark.Kind::key))
                .flatMap(each -> each)
                .forEach(key -> assertThat(texts).containsKey(key));
    }

    private static <E> Stream<String> keys(E[] constants, Function<E, String> key) {
        return Arrays.stream(constants).map(key);
    }
}
