package vn.sen.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.SenTest;

/**
 * The description of the interface, read by others than ourselves; and every example of it sent.
 */
@SenTest
class OpenApiTests {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Autowired private Tokens tokens;
    @Autowired private ExampleWorld.Maker worlds;

    private String text;
    private JsonNode document;

    @BeforeEach
    void readTheDescription() {
        try (TestCaller anybody = tokens.caller("")) {
            TestCaller.Answer answer = anybody.get("/api/openapi.json");
            assertThat(answer.status()).isEqualTo(200);
            text = answer.whole().body();
            document = answer.json();
        }
    }

    @Test
    void isValidForAnotherReader() {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(text);

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.1");
        assertThat(read.getOpenAPI().getPaths()).hasSizeGreaterThan(20);
    }

    @Test
    void hasSchemasThatAreSchemas() {
        assertThat(document.at("/components/schemas").propertyNames())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(schema("/components/schemas/" + name)).isNotNull());
    }

    @Test
    void saysOfEveryOperationWhatItTakesAndWhatItAnswers() {
        Set<String> names = new TreeSet<>();
        for (Asked each : operations()) {
            JsonNode operation = each.operation();
            assertThat(operation.at("/summary").asString()).as(each.path()).isNotBlank();
            assertThat(names.add(operation.at("/operationId").asString())).isTrue();
            assertThat(operation.at("/responses").propertyNames())
                    .as(each.path())
                    .contains("401", "403", "429", "500");
            operation
                    .at("/parameters")
                    .forEach(
                            parameter -> {
                                assertThat(parameter.at("/description").asString()).isNotBlank();
                                assertThat(parameter.has("example")).isTrue();
                            });
            JsonNode body = operation.at("/requestBody/content/application~1json");
            assertThat(body.isMissingNode() || body.has("example")).as(each.path()).isTrue();
            if (each.method().equals("post") && !each.path().endsWith("/deadlines")) {
                assertThat(operation.at("/parameters").findValuesAsString("name"))
                        .as(each.path())
                        .contains("Idempotency-Key");
            }
        }
        assertThat(names).contains("addTask", "listTasks", "getTask", "importPlan");
    }

    @Test
    void givesExamplesThatFitTheirSchemas() {
        for (Asked each : operations()) {
            JsonNode sent = each.operation().at("/requestBody/content/application~1json");
            if (!sent.isMissingNode()) {
                fits(
                        each.pointer() + "/requestBody/content/application~1json/schema",
                        sent.at("/example"));
            }
            for (String status : each.operation().at("/responses").propertyNames()) {
                String at = "/responses/" + status + "/content/application~1json";
                JsonNode answer = each.operation().at(at);
                if (!answer.isMissingNode()) {
                    fits(each.pointer() + at + "/schema", answer.at("/example"));
                }
            }
        }
    }

    @Test
    void keepsWhatItsExamplesPromise() {
        List<String> asked = new ArrayList<>();
        for (Asked each : operations()) {
            ExampleWorld world = worlds.make();
            String name = each.operation().at("/operationId").asString();
            TestCaller.Answer answer =
                    world.ask(name, each.method(), each.path(), each.operation());
            String expected = each.operation().at("/responses").propertyNames().iterator().next();
            assertThat(answer.status())
                    .as(name + ": " + answer.whole().body())
                    .isEqualTo(Integer.parseInt(expected));
            String at = "/responses/" + expected + "/content/application~1json";
            if (!each.operation().at(at).isMissingNode()) {
                fits(each.pointer() + at + "/schema", answer.json());
            }
            asked.add(name);
        }
        assertThat(asked).hasSizeGreaterThan(20);
    }

    @Test
    void describesProblemsAsTheyAre() {
        try (TestCaller nobody = tokens.caller("")) {
            fits(
                    "/components/responses/Problem401/content/application~1problem+json/schema",
                    nobody.get("/api/v1/me").json());
        }
    }

    private record Asked(String method, String path, String pointer, JsonNode operation) {}

    private List<Asked> operations() {
        List<Asked> all = new ArrayList<>();
        document.at("/paths")
                .propertyStream()
                .forEach(
                        path ->
                                path.getValue()
                                        .propertyStream()
                                        .filter(each -> METHODS.contains(each.getKey()))
                                        .forEach(each -> all.add(asked(path.getKey(), each))));
        return all;
    }

    private static Asked asked(String path, Map.Entry<String, JsonNode> operation) {
        String pointer =
                "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + operation.getKey();
        return new Asked(operation.getKey(), path, pointer, operation.getValue());
    }

    private void fits(String schema, JsonNode value) {
        assertThat(value.isMissingNode()).as(schema).isFalse();
        List<Error> errors = schema(schema).validate(value);
        assertThat(errors).as(schema + " " + value).isEmpty();
    }

    private Schema schema(String pointer) {
        String fragment =
                pointer.replace("{", "%7B")
                        .replace("}", "%7D")
                        .replace("~1problem+", "~1problem%2B");
        return SchemaRegistry.withDialect(
                        Dialects.getOpenApi31(),
                        each -> each.schemas(Map.of("https://sen.test/openapi.json", text)))
                .getSchema(SchemaLocation.of("https://sen.test/openapi.json#" + fragment));
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
