package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every public type says what it is, and every public method what it does. */
class DocCommentsTest {

  @Test
  void everythingPublicIsExplained() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        sources.add(source(file.toString(), Files.readString(file)));
      }
    }
    assertTrue(sources.size() > 100, "too few sources: " + sources.size());
    assertEquals("", String.join("\n", unexplained(sources)));
  }

  @Test
  void seesWhatIsNotExplained() throws IOException {
    String text =
        """
        /** A thing. */
        public final class Thing implements Comparable<Thing> {
          public Thing() {}
          /** Told. */
          public int told() { return 1; }
          public int untold() { return 1; }
          // no doc comment
          public static int remark() { return 1; }
          @Override public int compareTo(Thing other) { return 0; }
          int own() { return 1; }
          public record Inner(int a) { public Inner { } }
          static class Hidden { public int nobodySees() { return 1; } }
          /** Told, too. */
          public interface Face { int implicitly(); private int own() { return 1; } }
        }
        """;
    assertEquals(
        Set.of("Thing.untold", "Thing.remark", "Thing.Inner", "Thing.Face.implicitly"),
        unexplained(List.of(source("Thing.java", text))));
  }

  private static JavaFileObject source(String name, String text) {
    URI place = URI.create("string:///" + name.replace('\\', '/'));
    return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static Set<String> unexplained(List<JavaFileObject> sources) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    assertNotNull(javac, "the tests need a JDK");
    JavacTask task = (JavacTask) javac.getTask(null, null, null, null, null, sources);
    Set<String> found = new TreeSet<>();
    DocTrees comments = DocTrees.instance(task);
    for (CompilationUnitTree unit : task.parse()) {
      new Reader(comments, found).scan(unit, null);
    }
    return found;
  }

  private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees comments;
    private final Set<String> found;
    private String within = "";
    private boolean isFace;

    Reader(DocTrees comments, Set<String> found) {
      this.comments = comments;
      this.found = found;
    }

    /** Goes into public types only: nobody else sees what is in the others. */
    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      boolean isPublic = isFace || type.getModifiers().getFlags().contains(Modifier.PUBLIC);
      if (isPublic) {
        String outer = within;
        boolean outerFace = isFace;
        within = outer.isEmpty() ? type.getSimpleName().toString() : name(type.getSimpleName());
        isFace = type.getKind() == Tree.Kind.INTERFACE;
        check(within);
        super.visitClass(type, null);
        within = outer;
        isFace = outerFace;
      }
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      Set<Modifier> flags = method.getModifiers().getFlags();
      boolean isPublic =
          flags.contains(Modifier.PUBLIC) || (isFace && !flags.contains(Modifier.PRIVATE));
      boolean isOwn = method.getReturnType() != null && !overrides(method);
      if (isPublic && isOwn) {
        check(name(method.getName()));
      }
      return null;
    }

    private static boolean overrides(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(one -> one.getAnnotationType().toString().equals("Override"));
    }

    private String name(CharSequence last) {
      return within + "." + last;
    }

    private void check(String name) {
      @Nullable DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
      if (comment == null || comment.getFullBody().isEmpty()) {
        found.add(name);
      }
    }
  }
}
