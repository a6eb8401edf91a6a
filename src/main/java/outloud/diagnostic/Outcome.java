package outloud.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a stage made of its input, with everything it has to say about it. There is a value unless
 * the input could not be used at all.
 */
public record Outcome<T>(Optional<T> value, List<Diagnostic> diagnostics) {

  public Outcome {
    diagnostics = List.copyOf(diagnostics);
    if (value.isEmpty() && diagnostics.isEmpty()) {
      throw new IllegalArgumentException("neither a value nor a reason");
    }
  }

  /** A value, and nothing to say about it. */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), List.of());
  }

  /** A value that can be used, with what is to be said about it. */
  public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
    return new Outcome<>(Optional.of(value), diagnostics);
  }

  /** No value; at least one diagnostic says why. */
  public static <T> Outcome<T> refused(List<Diagnostic> diagnostics) {
    return new Outcome<>(Optional.empty(), diagnostics);
  }

  /** No value, for this reason. */
  public static <T> Outcome<T> refused(Diagnostic diagnostic) {
    return refused(List.of(diagnostic));
  }

  /** The same, with what an earlier stage had to say. */
  public Outcome<T> after(List<Diagnostic> earlier) {
    if (earlier.isEmpty()) {
      return this;
    }
    List<Diagnostic> all = new ArrayList<>(earlier);
    all.addAll(diagnostics);
    return new Outcome<>(value, all);
  }

  /** The same diagnostics, with what {@code change} makes of the value. */
  public <R> Outcome<R> map(Function<T, R> change) {
    return new Outcome<>(value.map(change), diagnostics);
  }
}
