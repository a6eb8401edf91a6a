package outloud.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.document.Document;
import outloud.document.ThreadFile;
import outloud.source.SourceFile;
import outloud.source.SourcePath;
import outloud.source.SourceReader;
import outloud.source.SourceTree;

/** Finds the files beside posts in which authors wrote their threads themselves. */
final class OwnThreads {
  private OwnThreads() {}

  /**
   * The authors' own threads, by their posts. A file of such a name that has front matter is a
   * document like any other.
   */
  static Map<SourcePath, ThreadFile> among(
      List<Document> documents, SourceTree tree, SourceReader reader) {
    Map<SourcePath, ThreadFile> threads = new HashMap<>();
    Map<String, SourcePath> texts = Map.of();
    for (Document document : documents) {
      SourcePath path = document.path();
      if (!path.name().contains("thread.")) {
        continue;
      }
      Optional<String> owner = ThreadFile.owner(path);
      if (owner.isPresent() && document.frontMatter().fields().entries().isEmpty()) {
        texts = texts.isEmpty() ? byName(tree) : texts;
        SourcePath post = texts.get(owner.get());
        Optional<SourceFile> file =
            post == null ? Optional.empty() : reader.read(tree, path).value();
        if (post != null && file.isPresent()) {
          threads.put(post, ThreadFile.of(file.get()));
        }
      }
    }
    return threads;
  }

  /** The texts by their paths without endings. */
  private static Map<String, SourcePath> byName(SourceTree tree) {
    Map<String, SourcePath> texts = new HashMap<>();
    for (SourcePath path : tree.texts()) {
      String value = path.value();
      texts.putIfAbsent(value.substring(0, value.lastIndexOf('.')), path);
    }
    return texts;
  }
}
