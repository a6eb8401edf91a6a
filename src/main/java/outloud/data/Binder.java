package outloud.data;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Nearest;
import outloud.diagnostic.Outcome;
import outloud.source.LineMap;
import outloud.source.Span;

/**
 * Binds the located tree of a configuration file to a record. Keys are the record's components in
 * snake case; a single value stands for a list of one; what is absent is null.
 */
public final class Binder {
  /** Jackson is only started where there is something to bind. */
  private static final class Jackson {
    static final YAMLMapper MAPPER =
        YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Jackson() {}
  }

  /**
   * Makes a record of a tree. Unknown keys are reported and ignored; a value of the wrong type is
   * an error at its place.
   *
   * @param lines of the file that the tree was read from
   */
  public <T extends Record> Outcome<T> bind(Node.Mapping tree, Class<T> type, LineMap lines) {
    List<Diagnostic> diagnostics = new ArrayList<>(unknown(tree, type, lines));
    try {
      return Outcome.of(Jackson.MAPPER.convertValue(tree.texts(), type), diagnostics);
    } catch (IllegalArgumentException e) {
      diagnostics.add(wrongType(tree, e.getCause(), lines));
      return Outcome.refused(diagnostics);
    }
  }

  private static List<Diagnostic> unknown(
      Node.Mapping tree, Class<? extends Record> type, LineMap lines) {
    List<String> known = new ArrayList<>();
    for (var component : type.getRecordComponents()) {
      known.add(snakeCase(component.getName()));
    }
    return tree.entries().stream()
        .filter(entry -> !known.contains(entry.key()))
        .map(entry -> unknown(entry, known, lines))
        .toList();
  }

  private static Diagnostic unknown(Node.Entry entry, List<String> known, LineMap lines) {
    return Diagnostic.of(
        Code.CONFIG_UNKNOWN_KEY,
        lines.location(entry.keySpan()),
        "key `" + entry.key() + "` is not known",
        Nearest.hint(entry.key(), known));
  }

  /** Jackson tells the path of what failed; the tree knows where that is. */
  private static Diagnostic wrongType(Node.Mapping tree, @Nullable Throwable cause, LineMap lines) {
    Span span = tree.span();
    String key = "";
    String expected = "";
    if (cause instanceof JsonMappingException failure) {
      Node node = tree;
      for (JsonMappingException.Reference step : failure.getPath()) {
        Optional<Node> next = step(node, step);
        if (next.isEmpty()) {
          break;
        }
        node = next.get();
        key = step.getFieldName() == null ? key : step.getFieldName();
      }
      span = node.span();
      expected = expected(failure);
    }
    Location location = lines.location(span);
    return Diagnostic.of(
        Code.CONFIG_WRONG_TYPE,
        location,
        "`" + key + "` has a value of the wrong kind" + expected,
        "See the manual's page on this file for what it may hold.");
  }

  private static String expected(JsonMappingException failure) {
    String message = String.valueOf(failure.getOriginalMessage());
    if (message.contains("`java.util.ArrayList") || message.contains("`java.util.List")) {
      return ": a list is expected";
    }
    if (message.contains("`java.lang.String`")) {
      return ": a text is expected";
    }
    if (message.contains("int") || message.contains("Integer")) {
      return ": a whole number is expected";
    }
    return ": keys with values are expected";
  }

  private static Optional<Node> step(Node node, JsonMappingException.Reference step) {
    return switch (node) {
      case Node.Mapping mapping -> mapping.get(String.valueOf(step.getFieldName()));
      case Node.Sequence sequence ->
          step.getIndex() >= 0 && step.getIndex() < sequence.items().size()
              ? Optional.of(sequence.items().get(step.getIndex()))
              : Optional.empty();
      case Node.Scalar _ -> Optional.empty();
    };
  }

  private static String snakeCase(String name) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        snake.append('_').append(Character.toLowerCase(c));
      } else {
        snake.append(c);
      }
    }
    return snake.toString();
  }
}
