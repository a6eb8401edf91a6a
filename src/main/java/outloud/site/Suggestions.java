package outloud.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Nearest;
import outloud.document.Document;
import outloud.source.SourcePath;

/** What an author probably meant by a path that leads nowhere. */
final class Suggestions {
  /** So many names are compared with one word at most: a build stays linear in its mistakes. */
  private static final int MOST_NAMES = 64;

  private final Directory directory;
  private final Map<String, String> kept = new HashMap<>();
  private @Nullable Names names;
  private @Nullable Map<String, List<String>> byLength;

  Suggestions(Directory directory, List<Held> held) {
    this.directory = directory;
    for (Held one : held) {
      kept.putIfAbsent(Names.name(one.document().path().stem()), one.why());
    }
    for (Held one : held) {
      Document document = one.document();
      String slug = document.frontMatter().slug().orElse(document.defaultSlug());
      String name = Names.name(WrittenPath.lastSegment(WrittenPath.normal(slug)));
      if (!name.isEmpty()) {
        kept.putIfAbsent(name, one.why());
      }
    }
  }

  /** Why a document of this name is not on the site, if there is one. */
  Optional<String> kept(String written) {
    String path = WrittenPath.normal(written);
    String name = WrittenPath.lastSegment(WrittenPath.withoutMarkdown(path));
    return Optional.ofNullable(kept.get(Names.name(name)));
  }

  /** A path like the written one under which there is something. */
  Optional<String> path(SourcePath from, String written) {
    return nearest(from, written).map(found -> shown(from, written, found));
  }

  /** A name like the written one that a document or a file has. */
  Optional<String> name(SourcePath from, String written) {
    return nearest(from, written)
        .map(found -> WrittenPath.lastSegment(WrittenPath.withoutMarkdown(found.path())));
  }

  private static String shown(SourcePath from, String written, Destination found) {
    return written.startsWith("/")
        ? WrittenPath.decoded(found.address())
        : WrittenPath.relative(from.folder(), found.path());
  }

  private Optional<Destination> nearest(SourcePath from, String written) {
    String wanted = Names.name(WrittenPath.lastSegment(WrittenPath.normal(written)));
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    List<Destination> same = names().find(from.folder(), wanted);
    if (!same.isEmpty()) {
      return Optional.of(same.getFirst());
    }
    return Nearest.to(wanted, alike(wanted), wanted.length() < 5 ? 1 : 2)
        .flatMap(name -> names().find(from.folder(), name).stream().findFirst());
  }

  /** Names that begin like this one and are about as long. */
  private List<String> alike(String word) {
    List<String> alike = new ArrayList<>();
    for (int length = word.length() - 2; length <= word.length() + 2; length++) {
      List<String> some = byLength().getOrDefault(word.charAt(0) + ":" + length, List.of());
      alike.addAll(some.subList(0, Math.min(some.size(), MOST_NAMES)));
    }
    return alike;
  }

  private Names names() {
    Names known = names;
    if (known == null) {
      List<Destination> all =
          Stream.concat(directory.documents().stream(), directory.files().stream()).toList();
      known = new Names(all, Suggestions::namesOf);
      names = known;
    }
    return known;
  }

  private Map<String, List<String>> byLength() {
    Map<String, List<String>> known = byLength;
    if (known == null) {
      known = new HashMap<>();
      for (String name : names().all().stream().filter(name -> !name.isEmpty()).sorted().toList()) {
        known
            .computeIfAbsent(name.charAt(0) + ":" + name.length(), _ -> new ArrayList<>())
            .add(name);
      }
      byLength = known;
    }
    return known;
  }

  private static List<String> namesOf(Destination one) {
    String file = WrittenPath.lastSegment(one.path());
    if (one.document() == null) {
      return List.of(file);
    }
    String slug = one.document().slug();
    return List.of(file, WrittenPath.withoutExtension(file), slug, slug + ".md");
  }
}
