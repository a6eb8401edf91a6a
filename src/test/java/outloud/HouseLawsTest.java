package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of the house see what breaks them: each is held over a class that does. */
class HouseLawsTest {
  @TempDir Path folder;

  /** The house of these classes; a line {@code -- page.Broken} begins each. */
  private House house(String sources) throws IOException {
    List<Path> files = new java.util.ArrayList<>();
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reader",
        "Parser",
        "Assembler",
        "Splitter",
        "Planner",
        "Renderer",
        "Writer",
        "Builder"
      })
  void seesARoomThatCallsAMaker(String kind) throws IOException {
    House house =
        house(
            """
            -- output.Some%1$s
            public class Some%1$s {}
            -- data.Own%1$s
            public class Own%1$s {}
            -- page.Broken
            class Broken { Object made() { new outloud.data.Own%1$s(); return new outloud.output.Some%1$s(); } }
            -- cli.Caller
            class Caller { Object made() { return new outloud.output.Some%1$s(); } }
            """
                .formatted(kind));
    assertEquals(
        Set.of("outloud/page/Broken calls outloud/output/Some" + kind), house.callingMakers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new java.net.ServerSocket(0)",
        "new java.net.Socket()",
        "java.net.http.HttpClient.newHttpClient()",
        "java.nio.file.FileSystems.getDefault().newWatchService()",
        "new ProcessBuilder(\"ls\")",
        "new java.io.FileInputStream(\"a\")",
        "new java.io.FileReader(\"a\")",
        "new java.io.FileWriter(\"a\")",
        "new java.io.RandomAccessFile(\"a\", \"r\")",
        "new java.util.zip.ZipFile(\"a\")",
        "java.nio.channels.FileChannel.open(java.nio.file.Path.of(\"a\"))",
        "com.sun.net.httpserver.HttpServer.create()"
      })
  void seesADoorOfTheJdkInAnotherRoom(String door) throws IOException {
    House house = house(broken("Object made() throws Exception { return " + door + "; }"));
    assertEquals(1, house.outOfTheirRoom().size(), house.outOfTheirRoom().toString());
  }

  @Test
  void seesADoorThatIsOnlyAParameter() throws IOException {
    House house = house(broken("void made(String name, java.net.Socket socket) {}"));
    assertEquals(Set.of("outloud/page/Broken names java/net/Socket"), house.outOfTheirRoom());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Files.readAllBytes(path)",
        "Files.readAllLines(path)",
        "Files.newInputStream(path)",
        "Files.newBufferedReader(path)",
        "Files.newByteChannel(path)",
        "Files.newDirectoryStream(path)",
        "Files.lines(path)",
        "Files.list(path)",
        "Files.walk(path)",
        "path.toFile().listFiles()",
        "path.toUri().toURL().openStream()",
        "path.toUri().toURL().openConnection()"
      })
  void seesAFileReadInAnotherRoom(String call) throws IOException {
    Set<String> broken = house(broken(body(call))).atOtherDoors();
    assertEquals(1, broken.size(), broken.toString());
    assertTrue(broken.iterator().next().startsWith("outloud/page/Broken reads files by "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Files.writeString(path, \"\")",
        "Files.newOutputStream(path)",
        "Files.newBufferedWriter(path)",
        "Files.createDirectories(path)",
        "Files.createTempFile(\"a\", \"b\")",
        "Files.copy(path, path)",
        "Files.move(path, path)",
        "Files.deleteIfExists(path)",
        "path.toFile().mkdirs()",
        "path.toFile().delete()"
      })
  void seesAFileWrittenInAnotherRoom(String call) throws IOException {
    Set<String> broken = house(broken(body(call))).atOtherDoors();
    assertEquals(1, broken.size(), broken.toString());
    assertTrue(broken.iterator().next().startsWith("outloud/page/Broken writes files by "));
  }

  @Test
  void seesAProcess() throws IOException {
    House house = house(broken(body("Runtime.getRuntime().exec(new String[0])")));
    assertEquals(
        Set.of("outloud/page/Broken starts a process by Runtime.exec"), house.atOtherDoors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.out.println()",
        "System.err.print(1)",
        "IO.println(1)",
        "new Exception().printStackTrace()",
        "new java.io.FileOutputStream(java.io.FileDescriptor.out)"
      })
  void seesWhatPrints(String call) throws IOException {
    House house = house(broken("void print() throws Exception { " + call + "; }"));
    assertTrue(!house.printing().isEmpty(), call);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.time.Instant.now()",
        "java.time.LocalDate.now()",
        "System.currentTimeMillis()",
        "new java.util.Date()",
        "java.util.Locale.getDefault()",
        "java.time.ZoneId.systemDefault()",
        "java.time.Clock.systemUTC()",
        "java.nio.charset.Charset.defaultCharset()"
      })
  void seesWhatDependsOnTheMachine(String call) throws IOException {
    House house = house(broken("Object told() { return " + call + "; }"));
    assertEquals(1, house.dependingOnTheMachine().size(), call);
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

  private static String broken(String member) {
    return "-- page.Broken\nimport java.nio.file.*;\nclass Broken { " + member + " }\n";
  }

  private static String body(String call) {
    return "Object made(Path path) throws Exception { return " + call + "; }";
  }
}
