package vn.sen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SizesTests {

    private static final List<Sized> METHODS = methods();

    /**
     * A method and what it measures.
     *
     * @param lines from its first line to its last, annotations and all
     */
    private record Sized(String name, long lines, int parameters, boolean makes) {}

    @Test
    void ofFilesStayReadable() {
        assertThat(SourceFile.java()).filteredOn(file -> file.lines() > 400).isEmpty();
        long[] lines = SourceFile.java().stream().mapToLong(SourceFile::lines).toArray();
        assertThat(quantile(0.5, lines)).isLessThanOrEqualTo(50);
        assertThat(quantile(0.9, lines)).isLessThanOrEqualTo(160);
    }

    @Test
    void ofMethodsStayReadable() {
        assertThat(METHODS).filteredOn(method -> method.lines() > 40).isEmpty();
        long[] lines = METHODS.stream().mapToLong(Sized::lines).toArray();
        assertThat(quantile(0.9, lines)).isLessThanOrEqualTo(15);
    }

    @Test
    void ofConstructorsStaySmall() {
        assertThat(METHODS).filteredOn(each -> each.makes() && each.parameters() > 7).isEmpty();
    }

    @Test
    void ofControllersStaySmall() {
        assertThat(SourceFile.java())
                .filteredOn(file -> file.name().endsWith("Controller.java"))
                .filteredOn(file -> file.lines() > 200)
                .isEmpty();
    }

    private static long quantile(double share, long... values) {
        long[] sorted = LongStream.of(values).sorted().toArray();
        return sorted[(int) (share * (sorted.length - 1))];
    }

    private static List<Sized> methods() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> paths = SourceFile.java().stream().map(SourceFile::path).toList();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Sized> all = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Measuring(unit, positions).scan(unit, all);
            }
            return all;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Goes through a file and measures its methods; a record's own constructor is none. */
    private static final class Measuring extends TreeScanner<@Nullable Object, List<Sized>> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private String type = "";
        private boolean record;

        Measuring(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Object visitClass(ClassTree found, List<Sized> all) {
            String outerType = type;
            boolean outerRecord = record;
            type = found.getSimpleName().toString();
            record = found.getKind() == Tree.Kind.RECORD;
            super.visitClass(found, all);
            type = outerType;
            record = outerRecord;
            return null;
        }

        @Override
        public @Nullable Object visitMethod(MethodTree method, List<Sized> all) {
            boolean makes = method.getReturnType() == null && !record;
            String name = type + "." + method.getName();
            all.add(new Sized(name, lines(method), method.getParameters().size(), makes));
            return super.visitMethod(method, all);
        }

        private long lines(Tree tree) {
            LineMap map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, tree));
            return map.getLineNumber(positions.getEndPosition(unit, tree)) - first + 1;
        }
    }
}
