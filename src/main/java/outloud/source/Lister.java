package outloud.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;

/** Collects the files of a tree by what its folders hold, hidden ones left out. */
final class Lister extends SimpleFileVisitor<Path> {
  private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd", "mdx");

  /** The one hidden folder that is meant for everybody (RFC 8615). */
  private static final String WELL_KNOWN = ".well-known";

  static final Set<String> SKIPPED_FOLDERS = Set.of("node_modules");

  /** What an output folder of ours holds: nothing in it is a source. */
  static final String OUTPUT_MARK = ".outloud";

  /** The folder of our output in a repository that somebody else has laid out. */
  private static final String ASIDE = "_outloud";

  /** Texts at the top of a folder that are about the folder. */
  private static final Set<String> ABOUT_THE_FOLDER =
      Set.of(
          "readme",
          "license",
          "licence",
          "copying",
          "contributing",
          "changelog",
          "code_of_conduct",
          "security",
          "contributors",
          "maintainers",
          "pull_request_template",
          "issue_template",
          "agents",
          "claude");

  private static final Set<String> OF_FILES =
      Set.of("images", "image", "img", "assets", "media", "static", "public", "attachments");

  private static final Set<String> TEMPLATES =
      Set.of(
          "html",
          "htm",
          "xml",
          "css",
          "scss",
          "sass",
          "less",
          "js",
          "json",
          "txt",
          "svg",
          "liquid",
          "njk",
          "webmanifest",
          "xsl",
          "yml",
          "yaml");

  /** Templates whose pages Outloud makes itself. */
  private static final Set<String> OF_EVERY_SITE = Set.of("index.html", "404.html");

  private static final int MOST_NAMED = 10;

  private static final Set<String> PAGES = Set.of("html", "htm");

  private static final Set<String> MEDIA =
      Set.of(
          "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "bmp", "tif", "tiff", "apng",
          "heic", "jfif", "mp4", "m4v", "webm", "mov", "ogv", "mp3", "m4a", "ogg", "oga", "opus",
          "wav", "flac", "vtt", "srt", "pdf", "epub", "zip", "gz", "tgz", "csv", "xlsx", "docx",
          "pptx", "odt", "ods", "odp", "woff", "woff2", "ttf", "otf", "gpx", "ics");

  private final Path root;
  private final String shownAs;
  private final Path themes;
  private final Roots roots;
  private final Excluded excluded;
  private final List<SourcePath> texts = new ArrayList<>();
  private final List<SourcePath> others = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * A visitor of one tree.
   *
   * @param root real, so that what a link leads to can be compared with it
   * @param shownAs how the author names it; may be empty
   */
  Lister(Path root, String shownAs, Path themes, Roots roots) {
    this.root = root;
    this.shownAs = shownAs;
    this.themes = themes;
    this.roots = roots;
    this.excluded = new Excluded(roots.excluded());
  }

  /** The Markdown files, by path. */
  List<SourcePath> texts() {
    texts.sort(null);
    return texts;
  }

  /** All other files, by path. */
  List<SourcePath> others() {
    others.sort(null);
    return others;
  }

  /** What was found and is no source. */
  List<Skipped> skipped() {
    return skipped;
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    List<String> templates = new ArrayList<>();
    for (Skipped one : skipped) {
      if (one.reason() == Skipped.Reason.TEMPLATE && !OF_EVERY_SITE.contains(one.path().value())) {
        templates.add(one.path().value());
      }
    }
    templates.sort(null);
    if (!templates.isEmpty()) {
      all.add(unbuilt(templates));
    }
    return all;
  }

  /** One warning for all pages that only another tool could make. */
  private Diagnostic unbuilt(List<String> templates) {
    int more = templates.size() - MOST_NAMED;
    String named =
        String.join("`, `", templates.subList(0, Math.min(MOST_NAMED, templates.size())));
    return Diagnostic.of(
        Code.SOURCE_LEFT_OUT,
        Location.file(shown(root.resolve(templates.getFirst()))),
        "pages that are templates of another tool are not built: `"
            + named
            + (more > 0 ? "` and " + more + " more" : "`"),
        "Write their texts as Markdown to have them on the site.");
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(root)) {
      return FileVisitResult.CONTINUE;
    }
    if (isHidden(folder) && !folder.endsWith(WELL_KNOWN)) {
      return skip(folder, Skipped.Reason.HIDDEN);
    }
    if (folder.equals(themes)) {
      return skip(folder, Skipped.Reason.THEMES);
    }
    boolean toolsOwn =
        SKIPPED_FOLDERS.contains(folder.getFileName().toString())
            || excluded.has(logical(root.relativize(folder)));
    if (toolsOwn) {
      return skip(folder, Skipped.Reason.TOOLS_OWN);
    }
    return folder.equals(root.resolve(ASIDE)) || Files.exists(folder.resolve(OUTPUT_MARK))
        ? skip(folder, Skipped.Reason.OUTPUT)
        : FileVisitResult.CONTINUE;
  }

  private FileVisitResult skip(Path path, Skipped.Reason reason) {
    skipped.add(new Skipped(new SourcePath(logical(root.relativize(path))), reason));
    return FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isHidden(file)) {
      return skip(file, Skipped.Reason.HIDDEN);
    }
    if (attributes.isOther()) {
      return refuse(file, Skipped.Reason.NO_FILE);
    }
    return attributes.isSymbolicLink() ? link(file) : take(file);
  }

  private FileVisitResult take(Path file) throws IOException {
    SourcePath path = new SourcePath(logical(root.relativize(file)));
    if (excluded.has(path.value())) {
      return skip(file, Skipped.Reason.TOOLS_OWN);
    }
    file(file, path, roots.of(path));
    return FileVisitResult.CONTINUE;
  }

  private FileVisitResult link(Path link) throws IOException {
    if (!Files.exists(link)) {
      return refuse(link, Skipped.Reason.LEADS_NOWHERE);
    }
    boolean within = link.toRealPath().startsWith(root);
    if (Files.isRegularFile(link)) {
      return within ? take(link) : refuse(link, Skipped.Reason.LEADS_OUT);
    }
    // What is in a folder within the tree is found at its own place.
    return within
        ? skip(link, Skipped.Reason.FOLDER_LINK)
        : refuse(link, Skipped.Reason.FOLDER_LINK);
  }

  /** Leaves out what the author may well expect on the site. */
  private FileVisitResult refuse(Path path, Skipped.Reason reason) {
    diagnostics.add(
        Diagnostic.of(
            Code.SOURCE_LEFT_OUT,
            Location.file(shown(path)),
            "this is left out: " + reason.words(),
            reason == Skipped.Reason.NO_FILE ? "" : "Put what it leads to in its place."));
    skip(path, reason);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
    if (path.equals(root)) {
      throw failure;
    }
    diagnostics.add(SourceReader.unreadable(shown(path), failure));
    return FileVisitResult.CONTINUE;
  }

  private String shown(Path path) {
    String logical = logical(root.relativize(path));
    return shownAs.isEmpty() || shownAs.equals(".") ? logical : shownAs + "/" + logical;
  }

  private void file(Path file, SourcePath path, Root folder) throws IOException {
    boolean text = MARKDOWN.contains(path.extension());
    if (text && folder.holds() != Root.Holds.FILES) {
      if (isAboutTheFolder(path)) {
        skip(file, Skipped.Reason.ABOUT_THE_FOLDER);
      } else if (isWanted(path)) {
        texts.add(path);
      } else {
        skip(file, Skipped.Reason.ELSEWHERE);
      }
      return;
    }
    boolean listed = true;
    if (folder.holds() == Root.Holds.SOURCES) {
      listed = !TEMPLATES.contains(path.extension()) || !hasFrontMatter(file);
    } else if (folder.holds() == Root.Holds.MEDIA) {
      listed = MEDIA.contains(path.extension());
    }
    if (listed) {
      others.add(path);
    } else if (PAGES.contains(path.extension()) && folder.holds() == Root.Holds.SOURCES) {
      skip(file, Skipped.Reason.TEMPLATE);
    }
  }

  private boolean isWanted(SourcePath path) {
    boolean wanted = roots.texts().isEmpty();
    for (String folder : roots.texts()) {
      wanted |= path.value().startsWith(folder + "/");
    }
    return wanted;
  }

  /** Whether a file right in a folder is a text of its own. */
  static boolean isText(SourcePath name) {
    return MARKDOWN.contains(name.extension())
        && !name.value().startsWith(".")
        && !ABOUT_THE_FOLDER.contains(name.stem().toLowerCase(Locale.ROOT));
  }

  /** Whether a folder of this name is never looked into. */
  static boolean isSkipped(String folder) {
    return (folder.startsWith(".") && !folder.equals(WELL_KNOWN))
        || SKIPPED_FOLDERS.contains(folder);
  }

  private boolean isAboutTheFolder(SourcePath path) {
    String folder = path.folder();
    return ABOUT_THE_FOLDER.contains(path.stem().toLowerCase(Locale.ROOT))
        && (folder.isEmpty() || folder.equals(roots.of(path).folder()) || isOfFiles(folder));
  }

  /** A folder of pictures and the like, where a text says whose they are. */
  private static boolean isOfFiles(String folder) {
    for (String name : folder.split("/")) {
      if (OF_FILES.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Jekyll and Eleventy make pages of such files, whatever they are. */
  private static boolean hasFrontMatter(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(4);
      return start.length > 3
          && start[0] == '-'
          && start[1] == '-'
          && start[2] == '-'
          && (start[3] == '\n' || start[3] == '\r');
    }
  }

  private static String logical(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }
}
