package outloud;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the doc comments of sources say, as Markdown; a file is read when it is first asked for. */
public final class DocComments {
  private final Path sources;
  private final Set<Path> read = new HashSet<>();
  private final Map<String, String> told = new HashMap<>();

  /** Those below this folder. */
  public DocComments(Path sources) {
    this.sources = sources;
  }

  /** What a type is. */
  public Optional<String> ofType(Class<?> type) {
    return told(type, "");
  }

  /** What a component of a record means. */
  public Optional<String> ofComponent(Class<?> type, String component) {
    return told(type, " " + component);
  }

  /** What a method does. */
  public Optional<String> ofMethod(Class<?> type, String method) {
    return told(type, "#" + method);
  }

  private Optional<String> told(Class<?> type, String part) {
    String name = type.getName().replace('$', '.');
    Path file =
        sources.resolve(type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java");
    if (read.add(file)) {
      read(file);
    }
    return Optional.ofNullable(told.get(name + part)).filter(text -> !text.isEmpty());
  }

  private void read(Path file) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask) javac.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
      DocTrees comments = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Reader(comments, String.valueOf(unit.getPackageName())).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Remembers every comment under the name of what it explains. */
  private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees comments;
    private String within;

    Reader(DocTrees comments, String within) {
      this.comments = comments;
      this.within = within;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      String outer = within;
      within = outer + "." + type.getSimpleName();
      @Nullable DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        told.put(within, markdown(comment.getFullBody()));
        for (DocTree tag : comment.getBlockTags()) {
          if (tag instanceof ParamTree param) {
            told.put(within + " " + param.getName(), markdown(param.getDescription()));
          }
        }
      }
      super.visitClass(type, null);
      within = outer;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      @Nullable DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        told.put(within + "#" + method.getName(), markdown(comment.getFullBody()));
      }
      return null;
    }
  }

  private static String markdown(List<? extends DocTree> parts) {
    return parts.stream()
        .map(DocComments::markdown)
        .collect(Collectors.joining())
        .strip()
        .replaceAll("\\s+", " ")
        .replace(" <p>", "\n\n");
  }

  private static String markdown(DocTree part) {
    return switch (part) {
      case LiteralTree code when code.getKind() == DocTree.Kind.CODE ->
          "`" + code.getBody().getBody() + "`";
      case LinkTree link -> "`" + link.getReference().toString().replaceFirst(".*#", "") + "`";
      default -> part.toString();
    };
  }
}
