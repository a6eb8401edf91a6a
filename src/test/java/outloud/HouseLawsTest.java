package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laws of the house see what breaks them: each is held over a class that does. */
class HouseLawsTest {
  @TempDir Path folder;

  /** The house of these classes; a line {@code -- page.Broken} begins each. */
  private House house(String sources) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String source : sources.split("-- ")) {
      if (!source.isBlank()) {
        String[] name = source.substring(0, source.indexOf('\n')).strip().split("\\.");
        Path file = folder.resolve("outloud/" + name[0] + "/" + name[1] + ".java");
        Files.createDirectories(file.getParent());
        String body = source.substring(source.indexOf('\n'));
        Files.writeString(file, "package outloud." + name[0] + ";\n" + body);
        files.add(file);
      }
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    assertNotNull(javac, "the tests need a JDK");
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      List<String> options = List.of("-d", folder.toString(), "-proc:none");
      boolean good =
          javac
              .getTask(
                  said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertTrue(good, said.toString());
    }
    return House.at(folder);
  }

  @Test
  void seesARoomThatLooksUp() throws IOException {
    House house =
        house(
            """
            -- page.Sheet
            public class Sheet {}
            -- site.Broken
            class Broken { outloud.page.Sheet sheet; }
            """);
    assertEquals(Set.of("outloud/site/Broken names outloud/page/Sheet"), house.climbing());
  }

  @Test
  void seesARoomThatLooksAcrossItsOwnFloor() throws IOException {
    House house =
        house(
            """
            -- thread.Chain
            public class Chain {}
            -- site.Broken
            class Broken { Object made() { return new outloud.thread.Chain(); } }
            """);
    assertEquals(Set.of("outloud/site/Broken names outloud/thread/Chain"), house.climbing());
  }

  @Test
  void seesAWingThatKnowsTooMuch() throws IOException {
    House house =
        house(
            """
            -- output.Folder
            public class Folder {}
            -- publish.Broken
            class Broken { outloud.output.Folder folder; }
            """);
    assertEquals(
        Set.of("outloud/publish/Broken is in a wing and names outloud/output/Folder"),
        house.climbing());
  }

  @Test
  void seesARoomThatCallsAMaker() throws IOException {
    StringBuilder sources = new StringBuilder();
    StringBuilder calls = new StringBuilder();
    Set<String> expected = new TreeSet<>();
    for (String kind :
        "Reader Parser Assembler Splitter Planner Renderer Writer Builder".split(" ")) {
      sources.append("-- output.Some" + kind + "\npublic class Some" + kind + " {}\n");
      calls.append("new outloud.output.Some" + kind + "();\n");
      expected.add("outloud/page/Broken calls outloud/output/Some" + kind);
    }
    sources.append("-- data.OwnReader\npublic class OwnReader {}\n");
    sources.append("-- cli.Caller\nclass Caller { Caller() {" + calls + "} }\n");
    calls.append("new outloud.data.OwnReader();");
    House house = house(sources + "-- page.Broken\nclass Broken { Broken() {" + calls + "} }\n");
    assertEquals(expected, house.callingMakers());
  }

  @Test
  void seesADoorOfTheJdkInAnotherRoom() throws IOException {
    Map<String, String> doors =
        Map.ofEntries(
            Map.entry("new java.net.ServerSocket(0)", "java/net/ServerSocket"),
            Map.entry("new java.net.Socket()", "java/net/Socket"),
            Map.entry("java.net.http.HttpClient.newHttpClient()", "java/net/http/"),
            Map.entry(
                "java.nio.file.FileSystems.getDefault().newWatchService()",
                "java/nio/file/WatchService"),
            Map.entry("new ProcessBuilder(\"ls\")", "java/lang/ProcessBuilder"),
            Map.entry("new java.io.FileInputStream(\"a\")", "java/io/FileInputStream"),
            Map.entry("new java.io.FileReader(\"a\")", "java/io/FileReader"),
            Map.entry("new java.io.FileWriter(\"a\")", "java/io/FileWriter"),
            Map.entry("new java.io.RandomAccessFile(\"a\", \"r\")", "java/io/RandomAccessFile"),
            Map.entry("new java.util.zip.ZipFile(\"a\")", "java/util/zip/ZipFile"),
            Map.entry(
                "java.nio.channels.FileChannel.open(Path.of(\"a\"))",
                "java/nio/channels/FileChannel"),
            Map.entry("com.sun.net.httpserver.HttpServer.create()", "com/sun/net/httpserver/"));
    Set<String> expected = new TreeSet<>();
    doors.values().forEach(door -> expected.add("outloud/page/Broken names " + door));
    assertEquals(expected, house(broken(doors.keySet())).outOfTheirRoom());
  }

  @Test
  void seesADoorThatIsOnlyAParameter() throws IOException {
    House house =
        house("-- page.Broken\nclass Broken { void made(String a, java.net.Socket b) {} }\n");
    assertEquals(Set.of("outloud/page/Broken names java/net/Socket"), house.outOfTheirRoom());
  }

  @Test
  void seesAFileReadInAnotherRoom() throws IOException {
    Map<String, String> calls =
        Map.ofEntries(
            Map.entry("Files.readAllBytes(path)", "Files.readAllBytes"),
            Map.entry("Files.readAllLines(path)", "Files.readAllLines"),
            Map.entry("Files.newInputStream(path)", "Files.newInputStream"),
            Map.entry("Files.newBufferedReader(path)", "Files.newBufferedReader"),
            Map.entry("Files.newByteChannel(path)", "Files.newByteChannel"),
            Map.entry("Files.newDirectoryStream(path)", "Files.newDirectoryStream"),
            Map.entry("Files.lines(path)", "Files.lines"),
            Map.entry("Files.list(path)", "Files.list"),
            Map.entry("Files.walk(path)", "Files.walk"),
            Map.entry("path.toFile().listFiles()", "File.listFiles"),
            Map.entry("path.toUri().toURL().openStream()", "URL.openStream"),
            Map.entry("path.toUri().toURL().openConnection()", "URL.openConnection"));
    Set<String> expected = new TreeSet<>();
    calls.values().forEach(call -> expected.add("outloud/page/Broken reads files by " + call));
    assertEquals(expected, house(broken(calls.keySet())).atOtherDoors());
  }

  @Test
  void seesAFileWrittenInAnotherRoom() throws IOException {
    Map<String, String> calls =
        Map.ofEntries(
            Map.entry("Files.writeString(path, \"\")", "Files.writeString"),
            Map.entry("Files.newOutputStream(path)", "Files.newOutputStream"),
            Map.entry("Files.newBufferedWriter(path)", "Files.newBufferedWriter"),
            Map.entry("Files.createDirectories(path)", "Files.createDirectories"),
            Map.entry("Files.createTempFile(\"a\", \"b\")", "Files.createTempFile"),
            Map.entry("Files.copy(path, path)", "Files.copy"),
            Map.entry("Files.move(path, path)", "Files.move"),
            Map.entry("Files.deleteIfExists(path)", "Files.deleteIfExists"),
            Map.entry("path.toFile().mkdirs()", "File.mkdirs"),
            Map.entry("path.toFile().delete()", "File.delete"));
    Set<String> expected = new TreeSet<>();
    calls.values().forEach(call -> expected.add("outloud/page/Broken writes files by " + call));
    assertEquals(expected, house(broken(calls.keySet())).atOtherDoors());
  }

  @Test
  void seesAProcess() throws IOException {
    House house = house(broken(Set.of("Runtime.getRuntime().exec(new String[0])")));
    assertEquals(
        Set.of("outloud/page/Broken starts a process by Runtime.exec"), house.atOtherDoors());
  }

  @Test
  void seesWhatPrints() throws IOException {
    House house =
        house(
            """
            -- page.Broken
            class Broken {
              void print() throws Exception {
                System.out.println();
                System.err.print(1);
                IO.println(1);
                new IllegalStateException().printStackTrace();
                new java.io.FileOutputStream(java.io.FileDescriptor.out);
              }
              void fine(java.io.PrintWriter into) { new Exception().printStackTrace(into); }
            }
            """);
    assertEquals(
        Set.of(
            "outloud/page/Broken prints by System.out",
            "outloud/page/Broken prints by System.err",
            "outloud/page/Broken prints by IO.println",
            "outloud/page/Broken prints by IllegalStateException.printStackTrace",
            "outloud/page/Broken prints by FileDescriptor.out",
            "outloud/page/Broken prints by FileOutputStream.<init>"),
        house.printing());
  }

  @Test
  void seesWhatDependsOnTheMachine() throws IOException {
    Map<String, String> calls =
        Map.ofEntries(
            Map.entry("java.time.Instant.now()", "java/time/Instant.now"),
            Map.entry("java.time.LocalDate.now()", "java/time/LocalDate.now"),
            Map.entry("System.currentTimeMillis()", "java/lang/System.currentTimeMillis"),
            Map.entry("new java.util.Date()", "java/util/Date.<init>"),
            Map.entry("java.util.Locale.getDefault()", "java/util/Locale.getDefault"),
            Map.entry("java.time.ZoneId.systemDefault()", "java/time/ZoneId.systemDefault"),
            Map.entry("java.time.Clock.systemUTC()", "java/time/Clock.systemUTC"),
            Map.entry(
                "java.nio.charset.Charset.defaultCharset()",
                "java/nio/charset/Charset.defaultCharset"));
    Set<String> expected = new TreeSet<>();
    calls.values().forEach(call -> expected.add("outloud/page/Broken calls " + call));
    assertEquals(expected, house(broken(calls.keySet())).dependingOnTheMachine());
  }

  @Test
  void seesAClassWithoutAFloor() throws IOException {
    House house = house("-- cellar.Broken\nclass Broken {}\n");
    assertEquals(Set.of("outloud/cellar/Broken has no floor"), house.homeless());
  }

  @Test
  void letsAGoodHouseStand() throws IOException {
    House house =
        house(
            """
            -- output.Folder
            public class Folder {
              void write(java.nio.file.Path path) throws Exception {
                java.nio.file.Files.writeString(path, "");
              }
            }
            -- page.Sheet
            class Sheet { outloud.output.Folder folder; }
            """);
    assertEquals(Set.of(), house.climbing());
    assertEquals(Set.of(), house.callingMakers());
    assertEquals(Set.of(), house.outOfTheirRoom());
    assertEquals(Set.of(), house.atOtherDoors());
    assertEquals(Set.of(), house.printing());
    assertEquals(Set.of(), house.dependingOnTheMachine());
    assertEquals(Set.of(), house.homeless());
  }

  /** A class of the wrong room that evaluates each of these. */
  private static String broken(Set<String> expressions) {
    StringBuilder body = new StringBuilder();
    expressions.forEach(one -> body.append("made = " + one + ";\n"));
    return "-- page.Broken\nimport java.nio.file.*;\nclass Broken { Object made;\n"
        + "void make(Path path) throws Exception {\n"
        + body
        + "} }\n";
  }
}
