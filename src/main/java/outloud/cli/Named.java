package outloud.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import outloud.build.BuildResult.PostReport;
import outloud.build.Inspection;
import outloud.diagnostic.Nearest;
import outloud.output.SingleFile;
import outloud.source.SourcePath;

/**
 * What somebody means by a path, an address or a part of a title.
 *
 * @param here the folder that the person is in
 */
record Named(Path here, Places places, Inspection inspection) {
  private static final int SHORTEST = 4;
  private static final int MOST_LIKE = 3;

  /** The documents that these words name: by their path, or else in another way. */
  List<PostReport> find(String words, List<PostReport> all) {
    List<PostReport> byPath = new ArrayList<>();
    for (SourcePath path : paths(words)) {
      all.stream().filter(one -> one.source().equals(path.value())).forEach(byPath::add);
    }
    return byPath.isEmpty() ? PostSearch.find(words, all) : byPath;
  }

  /** What these words name in the content folder, seen from where the person may stand. */
  Set<SourcePath> paths(String words) {
    Set<SourcePath> paths = new LinkedHashSet<>();
    for (Path file : files(words)) {
      inspection.tree().flatMap(tree -> tree.path(file)).ifPresent(paths::add);
    }
    return paths;
  }

  /** The files and folders of this name. */
  List<Path> files(String words) {
    return Stream.of(here, places.site(), places.content(), places.sources())
        .map(folder -> folder.resolve(words))
        .filter(SingleFile::exists)
        .toList();
  }

  /** Why nothing was found. */
  static Failure nothing(String words, List<PostReport> all) {
    String question = Nearest.question(words, all.stream().map(PostReport::title).toList());
    if (question.isEmpty()) {
      question = Nearest.question(words, all.stream().map(PostReport::slug).toList());
    }
    return new Failure(
        "there is no post `" + words + "`",
        question.isEmpty()
            ? like(words, all) + "Name a file, an address like /posts/hello/, or a part of a title."
            : question);
  }

  /** The few documents that share a longer word with these, as a sentence; nothing for none. */
  private static String like(String words, List<PostReport> all) {
    Set<String> like = new LinkedHashSet<>();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      for (PostReport one : all) {
        String known =
            (one.source() + " " + one.title() + " " + one.slug()).toLowerCase(Locale.ROOT);
        if (word.length() >= SHORTEST && like.size() < MOST_LIKE && known.contains(word)) {
          like.add("`" + one.title() + "` (" + one.permalink().orElse(one.source()) + ")");
        }
      }
    }
    return like.isEmpty() ? "" : "Something like it: " + String.join(", ", like) + ". ";
  }
}
