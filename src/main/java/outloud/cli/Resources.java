package outloud.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that new files start from; they are part of the program. */
final class Resources {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  private Resources() {}

  /**
   * A text with its {@code {name}} places filled in; places of other names stay as they are.
   *
   * @param name below {@code outloud/} on the class path
   */
  static String text(String name, Map<String, String> values) {
    return PLACE
        .matcher(text(name))
        .replaceAll(
            place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
  }

  private static String text(String name) {
    try (InputStream stream = Resources.class.getResourceAsStream("/outloud/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its text " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
