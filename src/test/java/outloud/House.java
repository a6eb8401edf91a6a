package outloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Class files and the laws of the house; each law names what breaks it.
 *
 * @param classes by name, like {@code outloud/page/Page}
 */
record House(Map<String, ClassModel> classes) {
  static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          Map.entry("cli", 9),
          Map.entry("build", 8),
          Map.entry("check", 8),
          Map.entry("theme", 7),
          Map.entry("page", 6),
          Map.entry("share", 6),
          Map.entry("site", 5),
          Map.entry("thread", 5),
          Map.entry("media", 5),
          Map.entry("search", 5),
          Map.entry("document", 4),
          Map.entry("data", 3),
          Map.entry("markdown", 3),
          Map.entry("source", 2),
          Map.entry("preview", 2),
          Map.entry("publish", 2),
          Map.entry("output", 1),
          Map.entry("diagnostic", 1));
  private static final Pattern OURS = Pattern.compile("outloud/([a-z]+)/([A-Za-z0-9_$]+)");
  private static final Pattern MAKER =
      Pattern.compile(".*(Reader|Parser|Assembler|Splitter|Planner|Renderer|Writer|Builder)$");
  private static final Set<String> LIBRARY_ROOMS = Set.of("data", "markdown");
  private static final Set<String> CALLERS = Set.of("build", "cli");

  /** The rooms a wing may know. */
  private static final Map<String, Set<String>> WINGS =
      Map.of("preview", Set.of("output", "diagnostic"), "publish", Set.of("diagnostic"));

  /** Who opens files to read: the door in, and those that look after files of their own. */
  private static final Set<String> READERS = Set.of("source", "output", "preview", "publish");

  /** Who changes files: the door out, and git's own index. */
  private static final Set<String> WRITERS = Set.of("output", "publish");

  private static final Set<String> NETWORK = Set.of("preview");

  /** Class name prefix of a library or of a part of the JDK, and the rooms that may name it. */
  private static final Map<String, Set<String>> HOMES =
      Map.ofEntries(
          Map.entry("com/vladsch/flexmark/", Set.of("markdown")),
          Map.entry("org/fife/", Set.of("markdown")),
          Map.entry("io/pebbletemplates/", Set.of("theme")),
          Map.entry("org/yaml/", Set.of("data")),
          Map.entry("com/fasterxml/", Set.of("data")),
          Map.entry("com/github/difflib/", Set.of("cli")),
          Map.entry("net/gcardone/", Set.of("document")),
          Map.entry("com/github/weisj/", Set.of("media")),
          Map.entry("io/nayuki/", Set.of("media")),
          Map.entry("com/luciad/", Set.of("media")),
          Map.entry("java/awt/", Set.of("media")),
          Map.entry("javax/imageio/", Set.of("media")),
          Map.entry("com/sun/net/httpserver/", NETWORK),
          Map.entry("java/net/ServerSocket", NETWORK),
          Map.entry("java/net/Socket", NETWORK),
          Map.entry("java/net/DatagramSocket", NETWORK),
          Map.entry("java/net/http/", NETWORK),
          Map.entry("java/net/HttpURLConnection", NETWORK),
          Map.entry("java/nio/channels/SocketChannel", NETWORK),
          Map.entry("java/nio/channels/ServerSocketChannel", NETWORK),
          Map.entry("java/nio/file/WatchService", NETWORK),
          Map.entry("java/lang/ProcessBuilder", Set.of("publish", "cli")),
          Map.entry("java/io/FileInputStream", READERS),
          Map.entry("java/io/FileReader", READERS),
          Map.entry("java/io/RandomAccessFile", WRITERS),
          Map.entry("java/nio/channels/FileChannel", WRITERS),
          Map.entry("java/nio/channels/AsynchronousFileChannel", WRITERS),
          Map.entry("java/util/zip/ZipFile", READERS),
          Map.entry("java/util/jar/JarFile", READERS),
          Map.entry("java/io/FileWriter", WRITERS));

  /** Calls by which files are read, and the rooms that may make them. */
  private static final Set<String> READING =
      Set.of(
          "Files.readAllBytes",
          "Files.readString",
          "Files.readAllLines",
          "Files.newInputStream",
          "Files.newBufferedReader",
          "Files.newByteChannel",
          "Files.newDirectoryStream",
          "Files.lines",
          "Files.list",
          "Files.walk",
          "Files.walkFileTree",
          "Files.find",
          "Files.mismatch",
          "File.list",
          "File.listFiles",
          "Files.readSymbolicLink",
          "URL.openStream",
          "URL.openConnection",
          "URL.getContent");

  /** Calls by which files are changed. */
  private static final Set<String> WRITING =
      Set.of(
          "Files.write",
          "Files.writeString",
          "Files.newOutputStream",
          "Files.newBufferedWriter",
          "Files.createFile",
          "Files.createDirectory",
          "Files.createDirectories",
          "Files.createTempFile",
          "Files.createTempDirectory",
          "Files.createLink",
          "Files.createSymbolicLink",
          "Files.copy",
          "Files.move",
          "Files.delete",
          "Files.deleteIfExists",
          "Files.setAttribute",
          "Files.setLastModifiedTime",
          "Files.setPosixFilePermissions",
          "Files.setOwner",
          "File.createNewFile",
          "File.createTempFile",
          "File.delete",
          "File.deleteOnExit",
          "File.mkdir",
          "File.mkdirs",
          "File.renameTo",
          "File.setExecutable",
          "File.setLastModified",
          "File.setReadable",
          "File.setReadOnly",
          "File.setWritable");

  /** Streams of the process; a stack trace without a stream goes there too. */
  private static final Pattern PRINTING =
      Pattern.compile(
          "System\\.(out|err)|FileDescriptor\\.(out|err)|FileOutputStream\\.<init>"
              + "|IO\\.print(ln)?|\\w+\\.printStackTrace\\(\\)V|Console\\.(printf|format|writer)");

  /** What depends on the machine, the person or the moment. */
  private static final Pattern AMBIENT =
      Pattern.compile(
          "java/time/\\w+\\.now|java/lang/System\\.currentTimeMillis|java/util/Date\\.<init>"
              + "|java/util/Locale\\.getDefault|java/time/ZoneId\\.systemDefault"
              + "|java/time/Clock\\.system\\w+|java/util/TimeZone\\.getDefault"
              + "|java/nio/charset/Charset\\.defaultCharset");

  House {
    classes = new TreeMap<>(classes);
  }

  /** All classes below a folder like {@code target/classes}. */
  static House at(Path root) throws IOException {
    Map<String, ClassModel> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root.resolve("outloud"))) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .forEach(file -> found.put(name(root, file), parsed(file)));
    }
    return new House(found);
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/').replaceFirst("\\.class$", "");
  }

  private static ClassModel parsed(Path file) {
    try {
      return ClassFile.of().parse(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A room names only rooms on lower floors, and a wing only those that it may know. */
  Set<String> climbing() {
    Set<String> broken = new TreeSet<>();
    names((from, to) -> {
      String here = room(from);
      String there = room(to);
      boolean stranger = !here.equals(there);
      if (stranger && floor(there) >= floor(here)) {
        broken.add(from + " names " + to);
      }
      if (stranger && WINGS.containsKey(here) && !WINGS.get(here).contains(there)) {
        broken.add(from + " is in a wing and names " + to);
      }
    });
    return broken;
  }

  /** Only build and the command line call makers. */
  Set<String> callingMakers() {
    Set<String> broken = new TreeSet<>();
    names((from, to) -> {
      boolean stranger = !room(from).equals(room(to));
      boolean maker = MAKER.matcher(to).matches() && !LIBRARY_ROOMS.contains(room(to));
      if (stranger && maker && !CALLERS.contains(room(from))) {
        broken.add(from + " calls " + to);
      }
    });
    return broken;
  }

  /** Every library, and every class of the JDK that is a door, is in its room. */
  Set<String> outOfTheirRoom() {
    Set<String> broken = new TreeSet<>();
    classes.forEach((from, model) -> {
      for (String name : strings(model)) {
        HOMES.forEach((prefix, rooms) -> {
          // A descriptor names several classes, each after an L.
          boolean names = name.startsWith(prefix) || name.contains("L" + prefix);
          if (names && !rooms.contains(room(from))) {
            broken.add(from + " names " + prefix);
          }
        });
      }
    });
    return broken;
  }

  /** Files are read by the readers and changed by the writers; processes are started by git's. */
  Set<String> atOtherDoors() {
    Set<String> broken = new TreeSet<>();
    calls((from, call) -> {
      String method = simple(call);
      if (READING.contains(method) && !READERS.contains(room(from))) {
        broken.add(from + " reads files by " + method);
      }
      if (WRITING.contains(method) && !WRITERS.contains(room(from))) {
        broken.add(from + " writes files by " + method);
      }
      if (method.equals("Runtime.exec")) {
        broken.add(from + " starts a process by " + method);
      }
    });
    return broken;
  }

  /** Only the console prints. */
  Set<String> printing() {
    Set<String> broken = new TreeSet<>();
    classes.forEach((from, model) -> {
      for (MemberRefEntry member : members(model)) {
        String plain = simple(call(member));
        String whole = plain + member.type().stringValue();
        boolean prints = PRINTING.matcher(plain).matches() || PRINTING.matcher(whole).matches();
        if (prints && !from.startsWith("outloud/cli/Console")) {
          broken.add(from + " prints by " + plain);
        }
      }
    });
    return broken;
  }

  /** Nothing below the command line depends on the machine that it runs on. */
  Set<String> dependingOnTheMachine() {
    Set<String> broken = new TreeSet<>();
    calls((from, call) -> {
      if (!room(from).equals("cli") && AMBIENT.matcher(call).matches()) {
        broken.add(from + " calls " + call);
      }
    });
    return broken;
  }

  /** Every class is in a room that has a floor; only the root's own map may stand outside. */
  Set<String> homeless() {
    Set<String> broken = new TreeSet<>();
    for (String name : classes.keySet()) {
      if (!FLOORS.containsKey(room(name)) && !name.equals("outloud/package-info")) {
        broken.add(name + " has no floor");
      }
    }
    return broken;
  }

  /** Calls back with every pair of our classes of which the first names the second. */
  private void names(BiConsumer<String, String> pair) {
    classes.forEach((from, model) -> {
      for (String text : strings(model)) {
        Matcher matcher = OURS.matcher(text);
        while (matcher.find()) {
          String to = "outloud/" + matcher.group(1) + "/" + matcher.group(2);
          if (FLOORS.containsKey(matcher.group(1)) && classes.containsKey(to)) {
            pair.accept(from, to);
          }
        }
      }
    });
  }

  /** Calls back with every class of ours and what it calls, like {@code java/io/File.delete}. */
  private void calls(BiConsumer<String, String> pair) {
    classes.forEach(
        (from, model) -> members(model).forEach(member -> pair.accept(from, call(member))));
  }

  private static String call(MemberRefEntry member) {
    return member.owner().asInternalName() + "." + member.name().stringValue();
  }

  private static String simple(String call) {
    return call.substring(call.lastIndexOf('/') + 1);
  }

  private static List<MemberRefEntry> members(ClassModel model) {
    List<MemberRefEntry> members = new ArrayList<>();
    model
        .constantPool()
        .forEach(entry -> {
          if (entry instanceof MemberRefEntry member) {
            members.add(member);
          }
        });
    return members;
  }

  /** Class names and descriptors of a class file. */
  private static List<String> strings(ClassModel model) {
    List<String> strings = new ArrayList<>();
    model
        .constantPool()
        .forEach(entry -> {
          if (entry instanceof Utf8Entry text) {
            strings.add(text.stringValue());
          } else if (entry instanceof ClassEntry type) {
            strings.add(type.asInternalName());
          }
        });
    return strings;
  }

  private static String room(String name) {
    String[] parts = name.split("/");
    return parts.length > 2 ? parts[1] : "";
  }

  private static int floor(String room) {
    return FLOORS.getOrDefault(room, 99);
  }
}
