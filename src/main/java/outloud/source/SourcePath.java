package outloud.source;

import org.jspecify.annotations.Nullable;

/**
 * Where a source file is: relative to the site folder, with {@code /}, in the case of the file
 * system.
 */
public record SourcePath(String value) implements Comparable<SourcePath> {
  public SourcePath {
    if (value.isEmpty() || value.startsWith("/")) {
      throw new IllegalArgumentException("not a relative path: \"" + value + "\"");
    }
  }

  // By hand: every build needs them, and what a record is given is made anew at each start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourcePath path && value.equals(path.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** The last segment, like {@code hello.md}. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** The last segment without its ending, like {@code hello}. */
  public String stem() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The ending without its dot, in lower case; empty when there is none. */
  public String extension() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT) : "";
  }

  /** The folder, without a slash at its end; empty for the top. */
  public String folder() {
    int slash = value.lastIndexOf('/');
    return slash < 0 ? "" : value.substring(0, slash);
  }

  @Override
  public int compareTo(SourcePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
