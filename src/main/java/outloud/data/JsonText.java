package outloud.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * A JSON text (RFC 8259) in the making. Values go into the object or array that was opened last;
 * what a name is missing for is refused.
 */
public final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator generator;
  private final String end;

  private JsonText(String end) {
    this.end = end;
    try {
      generator = FACTORY.createGenerator(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text for files: indented by two spaces and ended by a line feed. */
  public static JsonText forFiles() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    JsonText json = new JsonText("\n");
    json.generator.setPrettyPrinter(
        new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines));
    return json;
  }

  /**
   * A text for the inside of a {@code script} element, without any white space: no {@code <},
   * {@code >} or {@code &} stands in it as itself.
   */
  public static JsonText forScripts() {
    JsonText json = new JsonText("");
    json.generator.setCharacterEscapes(ScriptEscapes.ALL);
    return json;
  }

  /** A text without any white space, to be put into another one with {@link #finished}. */
  public static JsonText plain() {
    return new JsonText("");
  }

  /** A write to memory, which fails only when the calls make no JSON. */
  private interface Write {
    void write() throws IOException;
  }

  private JsonText written(Write write) {
    try {
      write.write();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An object, as an element of an array or as the whole: {@code content} writes its fields. */
  public JsonText object(Runnable content) {
    written(generator::writeStartObject);
    content.run();
    return written(generator::writeEndObject);
  }

  /** A field that holds an object. */
  public JsonText object(String name, Runnable content) {
    return name(name).object(content);
  }

  /** An array: {@code content} writes its elements. */
  public JsonText array(Runnable content) {
    written(generator::writeStartArray);
    content.run();
    return written(generator::writeEndArray);
  }

  /** A field that holds an array. */
  public JsonText array(String name, Runnable content) {
    return name(name).array(content);
  }

  /** A field that holds a text. */
  public JsonText field(String name, String value) {
    return name(name).value(value);
  }

  /** A field that holds a whole number. */
  public JsonText field(String name, long value) {
    return name(name).value(value);
  }

  /** A field that is true or false. */
  public JsonText field(String name, boolean value) {
    return name(name).written(() -> generator.writeBoolean(value));
  }

  /** A text as an element of an array. */
  public JsonText value(String value) {
    return written(() -> generator.writeString(value));
  }

  /** A whole number as an element of an array. */
  public JsonText value(long value) {
    return written(() -> generator.writeNumber(value));
  }

  /** A value that was written before. */
  public JsonText finished(String json) {
    return written(() -> generator.writeRawValue(json));
  }

  /** The name of the field whose value comes next. */
  public JsonText name(String name) {
    return written(() -> generator.writeFieldName(name));
  }

  /** The whole text; nothing can be added after it. */
  public String finish() {
    written(generator::close);
    return text + end;
  }
}
