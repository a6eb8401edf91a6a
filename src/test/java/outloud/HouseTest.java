package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The laws of the house, held over the class files: floors, makers, doors and libraries. */
class HouseTest {
  private static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          Map.entry("cli", 9),
          Map.entry("build", 8),
          Map.entry("theme", 7),
          Map.entry("page", 6),
          Map.entry("share", 6),
          Map.entry("site", 5),
          Map.entry("thread", 5),
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
      Pattern.compile(".*(Reader|Parser|Assembler|Splitter|Planner|Renderer|Builder)$");
  private static final Set<String> LIBRARY_ROOMS = Set.of("data", "markdown");
  private static final Set<String> CALLERS = Set.of("build", "cli");

  /** The rooms a wing may know. */
  private static final Map<String, Set<String>> WINGS =
      Map.of("preview", Set.of("output", "diagnostic"), "publish", Set.of("diagnostic"));

  /** Class name prefix of a library or of a part of the JDK, and the rooms that may name it. */
  private static final Map<String, Set<String>> HOMES =
      Map.ofEntries(
          Map.entry("com/vladsch/flexmark/", Set.of("markdown")),
          Map.entry("org/fife/", Set.of("markdown")),
          Map.entry("io/pebbletemplates/", Set.of("theme")),
          Map.entry("org/yaml/", Set.of("data")),
          Map.entry("com/fasterxml/", Set.of("data")),
          Map.entry("com/sun/net/httpserver/", Set.of("preview")),
          Map.entry("java/net/ServerSocket", Set.of("preview")),
          Map.entry("java/nio/file/WatchService", Set.of("preview")),
          Map.entry("java/lang/ProcessBuilder", Set.of("publish", "cli")));

  private static Map<String, ClassModel> classes = Map.of();

  @BeforeAll
  static void read() throws IOException {
    Map<String, ClassModel> found = new TreeMap<>();
    Path root = Path.of("target", "classes");
    try (Stream<Path> files = Files.walk(root.resolve("outloud"))) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .forEach(file -> found.put(name(root, file), parsed(file)));
    }
    classes = found;
    assertTrue(classes.size() > 100, "too few classes to hold laws over: " + classes.size());
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

  @Test
  void aRoomNamesOnlyRoomsOnLowerFloors() {
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
    assertEquals(Set.of(), broken);
  }

  @Test
  void onlyBuildAndTheCommandLineCallMakers() {
    Set<String> broken = new TreeSet<>();
    names((from, to) -> {
      boolean stranger = !room(from).equals(room(to));
      boolean maker = MAKER.matcher(to).matches() && !LIBRARY_ROOMS.contains(room(to));
      if (stranger && maker && !CALLERS.contains(room(from))) {
        broken.add(from + " calls " + to);
      }
    });
    assertEquals(Set.of(), broken);
  }

  @Test
  void everyLibraryAndEveryDoorIsInItsRoom() {
    Set<String> broken = new TreeSet<>();
    classes.forEach((from, model) ->
        strings(model)
            .forEach(name ->
                HOMES.forEach((prefix, rooms) -> {
                  if (name.startsWith(prefix) && !rooms.contains(room(from))) {
                    broken.add(from + " names " + name);
                  }
                })));
    assertEquals(Set.of(), broken);
  }

  @Test
  void filesAreReadInSourceAndWrittenInOutput() {
    Set<String> reading = Set.of("readAllBytes", "readString", "newInputStream", "lines", "list");
    Set<String> writing = Set.of("write", "writeString", "newOutputStream", "createDirectory");
    Set<String> broken = new TreeSet<>();
    classes.forEach((from, model) ->
        fileCalls(model)
            .forEach(method -> {
              Set<String> readers = Set.of("source", "output", "preview", "publish");
              if (reading.contains(method) && !readers.contains(room(from))) {
                broken.add(from + " reads files by " + method);
              }
              if (writing.contains(method) && !Set.of("output", "publish").contains(room(from))) {
                broken.add(from + " writes files by " + method);
              }
            }));
    assertEquals(Set.of(), broken);
  }

  @Test
  void onlyTheConsolePrints() {
    Set<String> printing = new TreeSet<>();
    classes.forEach((from, model) ->
        model
            .constantPool()
            .forEach(entry -> {
              if (entry instanceof MemberRefEntry member
                  && member.owner().asInternalName().equals("java/lang/System")
                  && Set.of("out", "err").contains(member.name().stringValue())) {
                printing.add(from);
              }
            }));
    printing.removeIf(name -> name.startsWith("outloud/cli/Console"));
    assertEquals(Set.of(), printing);
  }

  @Test
  void nothingDependsOnTheMachineItRunsOn() {
    Set<String> broken = new TreeSet<>();
    classes.forEach((from, model) ->
        model
            .constantPool()
            .forEach(entry -> {
              if (entry instanceof MemberRefEntry member && !room(from).equals("cli")) {
                String call = member.owner().asInternalName() + "." + member.name().stringValue();
                boolean ambient =
                    call.matches("java/time/\\w+\\.now")
                        || call.equals("java/util/Locale.getDefault")
                        || call.equals("java/time/ZoneId.systemDefault")
                        || call.equals("java/nio/charset/Charset.defaultCharset");
                if (ambient) {
                  broken.add(from + " calls " + call);
                }
              }
            }));
    assertEquals(Set.of(), broken);
  }

  @Test
  void classesFitOnAScreenOrTwo() throws IOException {
    Set<String> long350 = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        long count = Files.readAllLines(file).size();
        if (count > 350) {
          long350.add(file + ": " + count + " lines");
        }
      }
    }
    assertEquals(Set.of(), long350);
  }

  @Test
  void theMapNamesEveryRoom() throws IOException {
    String map = Files.readString(Path.of("src/main/java/outloud/package-info.java"));
    for (String room : FLOORS.keySet()) {
      assertTrue(map.contains(" " + room + " "), "the map does not show " + room);
    }
    for (String name : classes.keySet()) {
      assertTrue(FLOORS.containsKey(room(name)) || room(name).isEmpty(), name + " has no floor");
    }
    assertFalse(classes.isEmpty());
  }

  private interface Naming {
    void check(String from, String to);
  }

  /** Every pair of our classes of which the first names the second. */
  private static void names(Naming naming) {
    classes.forEach((from, model) -> {
      for (String text : strings(model)) {
        Matcher matcher = OURS.matcher(text);
        while (matcher.find()) {
          String to = "outloud/" + matcher.group(1) + "/" + matcher.group(2);
          if (FLOORS.containsKey(matcher.group(1)) && classes.containsKey(to)) {
            naming.check(from, to);
          }
        }
      }
    });
  }

  /** Class names and descriptors of a class file. */
  private static List<String> strings(ClassModel model) {
    List<String> strings = new java.util.ArrayList<>();
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

  private static List<String> fileCalls(ClassModel model) {
    List<String> calls = new java.util.ArrayList<>();
    model
        .constantPool()
        .forEach(entry -> {
          if (entry instanceof MemberRefEntry member
              && member.owner().asInternalName().equals("java/nio/file/Files")) {
            calls.add(member.name().stringValue());
          }
        });
    return calls;
  }

  private static String room(String name) {
    String[] parts = name.split("/");
    return parts.length > 2 ? parts[1] : "";
  }

  private static int floor(String room) {
    return FLOORS.getOrDefault(room, 99);
  }
}
