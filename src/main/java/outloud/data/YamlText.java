package outloud.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes single values so that every reader of YAML reads the same text again. */
public final class YamlText {
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();

  private YamlText() {}

  /** A text as a double-quoted scalar on one line (YAML 1.2.2, 7.3.1). */
  public static String quoted(String text) {
    StringWriter written = new StringWriter();
    try (JsonGenerator yaml = FACTORY.createGenerator(written)) {
      yaml.writeString(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toString().strip();
  }
}
