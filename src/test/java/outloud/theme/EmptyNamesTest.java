package outloud.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outloud.page.Page;

/** A name that is empty on some page of some site says that it may be. */
class EmptyNamesTest {
  private final TreeMap<String, Boolean> mayBeEmpty = new TreeMap<>();
  private final SortedSet<String> empty = new TreeSet<>();

  @Test
  void namesThatAreEmptySomewhereSaySo() throws Exception {
    Contract contract = Contract.read();
    Stream.concat(contract.pages().stream(), contract.views().values().stream())
        .forEach(kind ->
            kind.names()
                .forEach(name -> mayBeEmpty.put(key(kind.type(), name.name()), name.mayBeEmpty())));
    List<Page> pages = new ArrayList<>(PlannedPages.ofSample());
    for (Path folder : folders()) {
      pages.addAll(PlannedPages.of(folder));
    }
    assertTrue(pages.size() > 100, "too few pages: " + pages.size());
    for (Page page : pages) {
      look((Record) page);
    }
    empty.removeIf(name -> mayBeEmpty.getOrDefault(name, false));
    assertEquals(Set.of(), empty);
  }

  private static List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>(List.of(Path.of(".")));
    for (Path many : List.of(Path.of("src/test/resources/sites"), Path.of("src/browser/sites"))) {
      try (Stream<Path> each = Files.list(many)) {
        folders.addAll(each.sorted().toList());
      }
    }
    return folders;
  }

  private static String key(Class<?> type, String name) {
    return type.getName().replaceFirst(".*\\.", "") + "." + name;
  }

  /** Notes which of its names are empty, and looks into the others. */
  private void look(Record value) throws ReflectiveOperationException {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object part = component.getAccessor().invoke(value);
      if (isEmpty(part)) {
        empty.add(key(value.getClass(), component.getName()));
      } else if (part instanceof Record inner) {
        look(inner);
      } else if (part instanceof List<?> list) {
        for (Object one : list) {
          if (one instanceof Record inner) {
            look(inner);
          }
        }
      }
    }
  }

  /** A number is never empty by itself, a record when nothing in it says anything. */
  private static boolean isEmpty(Object value) throws ReflectiveOperationException {
    return switch (value) {
      case String text -> text.isEmpty();
      case List<?> list -> list.isEmpty();
      case Record record -> {
        boolean says = false;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          Object part = component.getAccessor().invoke(record);
          says |=
              part instanceof Integer number ? number != 0 : part.equals(true) || !isNothing(part);
        }
        yield !says;
      }
      default -> false;
    };
  }

  private static boolean isNothing(Object part) throws ReflectiveOperationException {
    return part instanceof Boolean || isEmpty(part);
  }
}
