package outloud.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import outloud.markdown.Markdown;
import outloud.markdown.Target;
import outloud.source.Roots;
import outloud.source.SourcePath;

/** Knows where every document and file is, and finds what an author's reference means. */
final class References {
  private final Map<String, Permalink> documents = new HashMap<>();
  private final Set<String> permalinks = new TreeSet<>();
  private final Map<String, Permalink> notes = new HashMap<>();
  private final Map<String, String> files;
  private final Map<String, String> fileNames = new HashMap<>();

  /**
   * @param files where each file is on the site; by its path in the tree and by its site path
   * @param roots by which another tool's {@code @/x.md} is understood
   * @param generated site-absolute paths of pages and files that no document stands for
   */
  References(List<Placed> placed, Map<String, String> files, Roots roots, Set<String> generated) {
    this.files = files;
    permalinks.addAll(generated);
    for (Placed document : placed) {
      SourcePath path = document.document().path();
      documents.put(path.value(), document.permalink());
      documents.putIfAbsent(withoutExtension(path.value()), document.permalink());
      documents.putIfAbsent(roots.within(path), document.permalink());
      documents.putIfAbsent(withoutExtension(roots.within(path)), document.permalink());
      if (Layout.isBundle(path)) {
        documents.putIfAbsent(path.folder(), document.permalink());
      }
      permalinks.add(document.permalink().path());
      Stream.of(withoutExtension(path.value()), path.stem())
          .forEach(name -> notes.putIfAbsent(note(name), document.permalink()));
      document.document().frontMatter().aliases().stream()
          .forEach(alias -> notes.putIfAbsent(note(alias), document.permalink()));
      document
          .document()
          .frontMatter()
          .title()
          .ifPresent(title -> notes.putIfAbsent(note(title), document.permalink()));
    }
    new TreeSet<>(files.keySet())
        .forEach(file -> fileNames.putIfAbsent(note(lastSegment(file)), file));
  }

  /** The site-local URL that a reference of this document means; nothing when there is no such. */
  Optional<String> find(SourcePath from, Target.Reference reference) {
    return switch (reference.kind()) {
      case WIKILINK -> wikilink(reference.path());
      case WIKI_EMBED -> wikiEmbed(from, reference.path());
      case LINK, PICTURE -> path(from, reference.path());
    };
  }

  /** A path as it stands in a link, a picture or a cover. */
  Optional<String> path(SourcePath from, String written) {
    int cut = firstOf(written, '#', '?');
    String rest = written.substring(cut);
    String path = decoded(written.substring(0, cut)).replace('\\', '/');
    if (path.isEmpty()) {
      return Optional.of(rest);
    }
    return candidates(from, path).flatMap(this::address).findFirst().map(found -> found + rest);
  }

  /** Content paths and site paths that a written path may mean, the likeliest first. */
  private static Stream<String> candidates(SourcePath from, String path) {
    if (path.startsWith("@/")) {
      return Stream.of(path.substring(2));
    }
    if (path.startsWith("/")) {
      return Stream.of(path, path.substring(1), "static" + path);
    }
    return Stream.of(
        normal(from.folder() + "/" + path),
        normal(path),
        "/" + normal(withoutExtension(from.value()) + "/" + path));
  }

  private Stream<String> address(String path) {
    String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    Permalink document = documents.getOrDefault(plain, documents.get(withoutMarkdown(plain)));
    if (document != null) {
      return Stream.of(document.encoded());
    }
    String file = files.get(plain);
    if (file != null) {
      return Stream.of(file);
    }
    if (!path.startsWith("/")) {
      return Stream.empty();
    }
    String html = plain.endsWith(".html") ? plain.substring(0, plain.length() - 5) : plain;
    return Stream.of(path, plain + "/", html + "/", plain)
        .filter(permalinks::contains)
        .limit(1)
        .map(found -> new Permalink(found).encoded());
  }

  private Optional<String> wikilink(String written) {
    int hash = firstOf(written, '#', '^');
    String name = written.substring(0, hash).strip();
    String heading = hash < written.length() ? written.substring(hash + 1).strip() : "";
    String fragment =
        heading.isEmpty() || heading.startsWith("^") ? "" : "#" + Markdown.anchor(heading);
    if (name.isEmpty()) {
      return fragment.isEmpty() ? Optional.empty() : Optional.of(fragment);
    }
    return Optional.ofNullable(notes.get(note(withoutMarkdown(name))))
        .map(permalink -> permalink.encoded() + fragment);
  }

  private Optional<String> wikiEmbed(SourcePath from, String written) {
    return path(from, written)
        .or(() -> Optional.ofNullable(fileNames.get(note(lastSegment(written)))).map(files::get))
        .or(() -> wikilink(written));
  }

  /** Notes are found in any case, with spaces, hyphens or underscores. */
  private static String note(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ').strip();
  }

  private static String normal(String path) {
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : path.split("/")) {
      if (segment.equals("..")) {
        segments.pollLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return String.join("/", segments);
  }

  private static String withoutExtension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }

  private static String withoutMarkdown(String path) {
    return path.endsWith(".md") || path.endsWith(".mdx") ? withoutExtension(path) : path;
  }

  private static String lastSegment(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static int firstOf(String text, char one, char other) {
    int a = text.indexOf(one);
    int b = text.indexOf(other);
    if (a < 0 || b < 0) {
      return Math.max(a, b) < 0 ? text.length() : Math.max(a, b);
    }
    return Math.min(a, b);
  }

  private static String decoded(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
