package outloud.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;
import outloud.output.Fingerprint;

/** Reads a whole small folder: a theme of the author's, or one that comes with the program. */
public final class FolderReader {
  private static final Set<String> TEXT =
      Set.of("peb", "css", "js", "svg", "yaml", "yml", "txt", "json", "html", "xml", "md");

  private final ClassLoader program;

  /** A reader for the author's folders and for those of this program. */
  public FolderReader() {
    this(FolderReader.class.getClassLoader());
  }

  /** A reader whose own folders are those of another program. */
  FolderReader(ClassLoader program) {
    this.program = program;
  }

  /** The names of the folders right below this one, sorted; none when it is not there. */
  public List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isDirectory).map(FolderReader::name).sorted().toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  /**
   * Reads a folder of the author's; {@link Folder#EMPTY} when it is not there. Hidden files and
   * symbolic links are left out.
   *
   * @param name what the author calls it, like {@code themes/mine}: the beginning of every path
   */
  public Outcome<Folder> read(Path folder, String name) {
    if (!Files.isDirectory(folder)) {
      return Outcome.of(Folder.EMPTY);
    }
    TreeMap<String, SourceFile> texts = new TreeMap<>();
    TreeMap<String, Folder.Other> others = new TreeMap<>();
    List<Diagnostic> problems = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(FolderReader::isOrdinary).sorted().toList()) {
        String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
        SourcePath source = new SourcePath(name + "/" + path);
        if (TEXT.contains(source.extension())) {
          decode(source, Files.readAllBytes(file), problems)
              .ifPresent(text -> texts.put(path, text));
        } else {
          others.put(path, new Folder.Lying(file, Fingerprint.of(Files.readAllBytes(file))));
        }
      }
    } catch (IOException | UncheckedIOException unreadable) {
      return Outcome.refused(
          Diagnostic.of(
              Code.SOURCE_UNREADABLE,
              Location.file(name),
              "the folder cannot be read: " + unreadable.getMessage(),
              "Check its permissions."));
    }
    return problems.isEmpty() ? Outcome.of(new Folder(texts, others)) : Outcome.refused(problems);
  }

  private static boolean isOrdinary(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !name(file).startsWith(".");
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  private static Optional<SourceFile> decode(
      SourcePath path, byte[] bytes, List<Diagnostic> problems) {
    Outcome<String> text = Decoder.decode(bytes, path.value());
    problems.addAll(text.diagnostics());
    return text.value().map(decoded -> new SourceFile(path, decoded));
  }

  /**
   * Reads a folder of the program's own, from its jar or from its class folder. All texts in it are
   * UTF-8.
   *
   * @param name like {@code themes/default}
   * @param mark a file that stands at its top, by which it is found
   */
  public Folder readOwn(String name, String mark) {
    return findOwn(name, mark)
        .orElseThrow(() -> new IllegalStateException("the program has no " + name + "/" + mark));
  }

  /** The same where the program need not have such a folder. */
  public Optional<Folder> findOwn(String name, String mark) {
    URL url = program.getResource(name + "/" + mark);
    return Optional.ofNullable(url).map(found -> readOwn(found, name));
  }

  /**
   * The names of the program's own folders right below this one, sorted.
   *
   * @param mark a file in one of them, by which they are found, like {@code default/theme.yaml}
   */
  public List<String> ownNames(String name, String mark) {
    URL url = program.getResource(name + "/" + mark);
    if (url == null) {
      return List.of();
    }
    try {
      return url.openConnection() instanceof JarURLConnection jar
          ? namesIn(jar.getJarFile(), name + "/")
          : names(Path.of(url.toURI()).resolveSibling("").resolveSibling(""));
    } catch (IOException | URISyntaxException _) {
      return List.of();
    }
  }

  private static List<String> namesIn(JarFile jar, String prefix) {
    return jar.stream()
        .map(JarEntry::getName)
        .filter(entry -> entry.startsWith(prefix) && entry.indexOf('/', prefix.length()) > 0)
        .map(entry -> entry.substring(prefix.length(), entry.indexOf('/', prefix.length())))
        .distinct()
        .sorted()
        .toList();
  }

  private Folder readOwn(URL url, String name) {
    try {
      URLConnection connection = url.openConnection();
      return connection instanceof JarURLConnection jar
          ? readJar(jar.getJarFile(), name + "/")
          : read(Path.of(url.toURI()).resolveSibling(""), name).value().orElse(Folder.EMPTY);
    } catch (IOException | URISyntaxException broken) {
      throw new IllegalStateException("the program's own " + name + " cannot be read", broken);
    }
  }

  /** The jar stays open: it is the one that the program runs from. */
  private static Folder readJar(JarFile jar, String prefix) throws IOException {
    TreeMap<String, SourceFile> texts = new TreeMap<>();
    TreeMap<String, Folder.Other> others = new TreeMap<>();
    for (JarEntry entry : jar.stream().toList()) {
      if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
        try (InputStream in = jar.getInputStream(entry)) {
          SourcePath source = new SourcePath(entry.getName());
          String path = entry.getName().substring(prefix.length());
          byte[] bytes = in.readAllBytes();
          if (TEXT.contains(source.extension())) {
            texts.put(path, new SourceFile(source, new String(bytes, StandardCharsets.UTF_8)));
          } else {
            others.put(path, new Folder.Packed(bytes));
          }
        }
      }
    }
    return new Folder(texts, others);
  }
}
