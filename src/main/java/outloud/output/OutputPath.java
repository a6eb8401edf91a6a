package outloud.output;

import java.util.Optional;

/**
 * Where an output file goes: a path relative to the output folder, with {@code /}, that cannot
 * leave it.
 *
 * @param value like {@code posts/hello/index.html}; every segment is a real name (never empty,
 *     {@code .} or {@code ..}, no control character, no backslash, at most 255 UTF-8 bytes)
 */
public record OutputPath(String value) implements Comparable<OutputPath> {
  private static final int LONGEST_SEGMENT = 255;

  public OutputPath {
    Optional<String> wrong = problem(value);
    if (wrong.isPresent()) {
      throw new IllegalArgumentException("\"" + value + "\" " + wrong.get());
    }
  }

  /** Why this cannot be an output path, as the end of a sentence; empty when it can. */
  public static Optional<String> problem(String value) {
    for (String segment : value.split("/", -1)) {
      if (segment.isEmpty()) {
        return Optional.of("has an empty segment");
      }
      if (segment.equals(".") || segment.equals("..")) {
        return Optional.of("would leave the output folder");
      }
      if (segment.indexOf('\\') >= 0 || segment.chars().anyMatch(Character::isISOControl)) {
        return Optional.of("has a backslash or a control character");
      }
      if (segment.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_SEGMENT) {
        return Optional.of("has a segment of more than 255 bytes");
      }
    }
    return Optional.empty();
  }

  @Override
  public int compareTo(OutputPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
