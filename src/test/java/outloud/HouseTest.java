package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The laws of the house, held over the class files: floors, makers, doors and libraries. */
class HouseTest {
  private static House house = new House(Map.of());

  @BeforeAll
  static void read() throws IOException {
    house = House.at(Path.of("target", "classes"));
    int count = house.classes().size();
    assertTrue(count > 100, "too few classes to hold laws over: " + count);
  }

  @Test
  void aRoomNamesOnlyRoomsOnLowerFloors() {
    assertEquals(Set.of(), house.climbing());
  }

  @Test
  void onlyBuildAndTheCommandLineCallMakers() {
    assertEquals(Set.of(), house.callingMakers());
  }

  @Test
  void everyLibraryAndEveryDoorIsInItsRoom() {
    assertEquals(Set.of(), house.outOfTheirRoom());
  }

  @Test
  void filesAreReadInSourceAndWrittenInOutput() {
    assertEquals(Set.of(), house.atOtherDoors());
  }

  @Test
  void onlyTheConsolePrints() {
    assertEquals(Set.of(), house.printing());
  }

  @Test
  void nothingDependsOnTheMachineItRunsOn() {
    assertEquals(Set.of(), house.dependingOnTheMachine());
  }

  @Test
  void theMapNamesEveryRoom() throws IOException {
    String map = Files.readString(Path.of("src/main/java/outloud/package-info.java"));
    for (String room : House.FLOORS.keySet()) {
      assertTrue(map.contains(" " + room + " "), "the map does not show " + room);
    }
    assertEquals(Set.of(), house.homeless());
  }

  /** Names of one part, like those of libraries and formats, may be other nouns. */
  @Test
  void theMapNamesOnlyWhatIsThere() throws IOException {
    String room = "";
    for (String line :
        Files.readAllLines(Path.of("src", "main", "java", "outloud", "package-info.java"))) {
      Matcher first = Pattern.compile(" \\*  ?[0-9 ]  ?([a-z]+) {2,}.*").matcher(line);
      room = first.matches() ? first.group(1) : room;
      Matcher noun = Pattern.compile("\\b(?:[A-Z][a-z]+){2,}\\b").matcher(line);
      while (line.startsWith(" *") && noun.find() && !room.isEmpty()) {
        Path file = Path.of("src/main/java/outloud", room, noun.group() + ".java");
        assertTrue(Files.exists(file), "the map shows " + noun.group() + " in " + room);
      }
    }
    assertEquals("diagnostic", room);
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
}
