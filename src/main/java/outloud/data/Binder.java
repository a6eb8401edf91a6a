package outloud.data;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.source.LineMap;

/**
 * Binds the located tree of a configuration file to a record of texts, whole numbers, truths, lists
 * and records. Keys are the record's components in snake case; a single value stands for a list of
 * one; what is absent or empty is null, and so is a part without any key that is {@link Needed}; a
 * component of type {@code Object} is left to the caller.
 *
 * <p>By hand, because every build binds three small files, and Jackson's object mapper takes 60 ms
 * to start.
 */
public final class Binder {

  /**
   * Makes a record of a tree. Unknown keys are reported and ignored; a value of the wrong kind is
   * an error at its place.
   *
   * @param lines of the file that the tree was read from
   */
  public <T extends Record> Outcome<T> bind(Node.Mapping tree, Class<T> type, LineMap lines) {
    Binding binding = new Binding(lines);
    T record = type.cast(binding.record(tree, type));
    return binding.refused
        ? Outcome.refused(binding.diagnostics)
        : Outcome.of(record, binding.diagnostics);
  }

  /** One file on its way into a record. */
  private static final class Binding {
    private final LineMap lines;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private boolean refused;

    Binding(LineMap lines) {
      this.lines = lines;
    }

    Object record(Node.Mapping tree, Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      List<String> known = new ArrayList<>();
      @Nullable Object[] values = new @Nullable Object[components.length];
      for (int i = 0; i < components.length; i++) {
        String key = snakeCase(components[i].getName());
        known.add(key);
        Node node = tree.get(key).orElse(null);
        values[i] = node == null ? null : value(node, components[i].getGenericType(), key);
      }
      diagnostics.addAll(UnknownKeys.of(tree, known, lines));
      return made(type, components, values);
    }

    private static Object made(
        Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
      }
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
      } catch (NoSuchMethodException | IllegalAccessException | InstantiationException e) {
        throw new IllegalStateException(type + " has no constructor for its components", e);
      } catch (InvocationTargetException e) {
        throw new IllegalStateException(type + " refused what a file says", e);
      }
    }

    /** What stands behind a key that has keys of its own; nothing where all that matters lacks. */
    private @Nullable Object part(Node node, Class<?> type, String key) {
      List<String> needed = needed(type);
      if (node instanceof Node.Scalar text && !needed.isEmpty()) {
        Node.Entry first = new Node.Entry(needed.getFirst(), text.span(), text);
        return record(new Node.Mapping(List.of(first), text.span()), type);
      }
      if (!(node instanceof Node.Mapping tree)) {
        String keys =
            Arrays.stream(type.getRecordComponents())
                .map(component -> snakeCase(component.getName()))
                .collect(Collectors.joining(", "));
        return wrong(
            node,
            key,
            "keys with values are expected",
            "Write them below it. They are: " + keys + ".");
      }
      Object part = record(tree, type);
      boolean complete =
          needed.isEmpty()
              || needed.stream().anyMatch(name -> tree.get(name).filter(Binding::says).isPresent());
      if (!complete) {
        diagnostics.add(incomplete(tree, key, needed));
      }
      return complete ? part : null;
    }

    private static boolean says(Node node) {
      return !(node instanceof Node.Scalar scalar) || !scalar.text().isBlank();
    }

    private static List<String> needed(Class<?> type) {
      return Arrays.stream(type.getRecordComponents())
          .filter(component -> component.isAnnotationPresent(Needed.class))
          .map(component -> snakeCase(component.getName()))
          .toList();
    }

    private Diagnostic incomplete(Node.Mapping tree, String key, List<String> needed) {
      String names = "`" + String.join("` and no `", needed) + "`";
      return Diagnostic.of(
          Code.CONFIG_INCOMPLETE,
          lines.location(tree.span()),
          "this part of `" + key + "` has no " + names + ", so it is left out",
          "Write `" + needed.getFirst() + ": …` into it.");
    }

    private @Nullable Object value(Node node, Type type, String key) {
      boolean empty = node instanceof Node.Scalar scalar && scalar.text().isEmpty();
      if (empty || type == Object.class) {
        return null;
      }
      if (type instanceof ParameterizedType list) {
        return list(node, list.getActualTypeArguments()[0], key);
      }
      if (type instanceof Class<?> record && record.isRecord()) {
        return part(node, record, key);
      }
      if (!(node instanceof Node.Scalar scalar)) {
        return wrong(node, key, "a text is expected");
      }
      if (type == Boolean.class) {
        return truth(scalar, key);
      }
      return type == Integer.class ? number(scalar, key) : scalar.text();
    }

    private List<@Nullable Object> list(Node node, Type type, String key) {
      List<@Nullable Object> list = new ArrayList<>();
      if (node instanceof Node.Sequence sequence) {
        for (Node item : sequence.items()) {
          list.add(value(item, type, key));
        }
      } else {
        list.add(value(node, type, key));
      }
      return list;
    }

    private @Nullable Integer number(Node.Scalar scalar, String key) {
      try {
        return Integer.valueOf(scalar.text().strip());
      } catch (NumberFormatException e) {
        wrong(scalar, key, "a whole number is expected");
        return null;
      }
    }

    private @Nullable Object truth(Node.Scalar scalar, String key) {
      return switch (scalar.text().strip()) {
        case "true", "yes", "on" -> true;
        case "false", "no", "off" -> false;
        default -> wrong(scalar, key, "`true` or `false` is expected");
      };
    }

    private @Nullable Object wrong(Node node, String key, String expected) {
      return wrong(node, key, expected, "See the manual's page on this file for what it may hold.");
    }

    private @Nullable Object wrong(Node node, String key, String expected, String hint) {
      refused = true;
      diagnostics.add(
          Diagnostic.of(
              Code.CONFIG_WRONG_TYPE,
              lines.location(node.span()),
              "`" + key + "` has a value of the wrong kind: " + expected,
              hint));
      return null;
    }
  }

  private static String snakeCase(String name) {
    StringBuilder snake = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        snake.append('_').append((char) (c + ('a' - 'A')));
      } else {
        snake.append(c);
      }
    }
    return snake.toString();
  }
}
