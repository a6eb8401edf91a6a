package outloud.data;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Nearest;
import outloud.diagnostic.Outcome;
import outloud.source.LineMap;

/**
 * Binds the located tree of a configuration file to a record of texts, whole numbers, truths, lists
 * and records. Keys are the record's components in snake case; a single value stands for a list of
 * one; what is absent or empty is null; a component of type {@code Object} is left to the caller.
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
    binding.reportUnknown(tree, type);
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

    void reportUnknown(Node.Mapping tree, Class<?> type) {
      List<String> known = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        known.add(snakeCase(component.getName()));
      }
      for (Node.Entry entry : tree.entries()) {
        if (!known.contains(entry.key())) {
          diagnostics.add(unknown(entry, tree, known));
        }
      }
    }

    /** Rewritten only where it can mean but one key, and that key is not there as well. */
    private Diagnostic unknown(Node.Entry entry, Node.Mapping tree, List<String> known) {
      String key = entry.key();
      Diagnostic diagnostic =
          Diagnostic.of(
              Code.CONFIG_UNKNOWN_KEY,
              lines.location(entry.keySpan()),
              "key `" + key + "` is not known",
              Nearest.hint(key, known));
      return Nearest.only(key, known, key.length() < 5 ? 1 : 2)
          .filter(near -> tree.get(near).isEmpty())
          .map(near -> diagnostic.repairedBy(lines.rename(entry.keySpan(), key, near)))
          .orElse(diagnostic);
    }

    Object record(Node.Mapping tree, Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      @Nullable Object[] values = new @Nullable Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        String key = snakeCase(components[i].getName());
        Node node = tree.get(key).orElse(null);
        values[i] = node == null ? null : value(node, components[i].getGenericType(), key);
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

    private @Nullable Object value(Node node, Type type, String key) {
      boolean empty = node instanceof Node.Scalar scalar && scalar.text().isEmpty();
      if (empty || type == Object.class) {
        return null;
      }
      if (type instanceof ParameterizedType list) {
        return list(node, list.getActualTypeArguments()[0], key);
      }
      if (type instanceof Class<?> record && record.isRecord()) {
        return node instanceof Node.Mapping tree
            ? record(tree, record)
            : wrong(node, key, "keys with values are expected");
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
      refused = true;
      diagnostics.add(
          Diagnostic.of(
              Code.CONFIG_WRONG_TYPE,
              lines.location(node.span()),
              "`" + key + "` has a value of the wrong kind: " + expected,
              "See the manual's page on this file for what it may hold."));
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
