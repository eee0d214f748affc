package vn.sen.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sen.SenTest;
import vn.sen.plan.Department;

/**
 * A client that somebody else's generator makes of the description alone, and a program that was
 * written against it.
 */
@SenTest
class GeneratedClientTests {

    @TempDir private Path folder;

    @LocalServerPort private int port;
    @Autowired private Department.Founder founder;
    @Autowired private Tokens tokens;

    @Test
    void doesWhatTheDescriptionPromises() throws Exception {
        Department health = founder.found("Sở Y tế");
        health.approve(health.drafted("dong-thap-health-2023"));
        health.on(2023, 9, 18);
        tokens.open(health.secretary);
        String token = tokens.make(health.secretary, true).secret();

        assertThat(run("http://localhost:" + port, token))
                .containsExactly(
                        "Trần Minh Châu",
                        "rows 10",
                        "same true",
                        "IN_PROGRESS",
                        "stale 412",
                        "evidence 1",
                        "SUBMITTED",
                        "days 4",
                        "unknown 404");
    }

    private List<String> run(String address, String token) throws Exception {
        Path sources = folder.resolve("made");
        generate(sources);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        compile(sources, classes);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Object said =
                    loader.loadClass("Client")
                            .getMethod("run", String.class, String.class)
                            .invoke(null, address, token);
            return ((List<?>) said).stream().map(String::valueOf).toList();
        }
    }

    private void generate(Path sources) throws IOException {
        Path description = folder.resolve("openapi.json");
        try (TestCaller anybody = tokens.caller("")) {
            Files.writeString(description, anybody.get("/api/openapi.json").whole().body());
        }
        CodegenConfigurator wanted =
                new CodegenConfigurator()
                        .setGeneratorName("java")
                        .setLibrary("native")
                        .setInputSpec(description.toString())
                        .setOutputDir(sources.toString())
                        .setInvokerPackage("vn.sen.client")
                        .setApiPackage("vn.sen.client.api")
                        .setModelPackage("vn.sen.client.model")
                        .addAdditionalProperty("openApiNullable", "false")
                        .addAdditionalProperty("useJakartaEe", "true");
        assertThat(new DefaultGenerator().opts(wanted.toClientOptInput()).generate()).isNotEmpty();
    }

    private void compile(Path sources, Path classes) throws IOException {
        Path program = sources.resolve("src/main/java/Client.java");
        try (InputStream text = getClass().getResourceAsStream("Client.java.txt")) {
            Files.writeString(
                    program,
                    new String(
                            Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.walk(sources.resolve("src/main/java"))) {
            List<Path> texts = all.filter(each -> each.toString().endsWith(".java")).toList();
            boolean compiled =
                    compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none", "-nowarn", "-d", classes.toString()),
                                    null,
                                    files.getJavaFileObjectsFromPaths(texts))
                            .call();
            assertThat(compiled).isTrue();
        }
    }
}
