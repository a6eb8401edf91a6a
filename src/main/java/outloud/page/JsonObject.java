package outloud.page;

import java.util.List;

/**
 * A JSON object (RFC 8259) in the making. Empty values are left out, and the text is safe inside a
 * {@code script} element: no {@code <}, {@code >} or {@code &} stands in it as itself.
 */
final class JsonObject {
  private final StringBuilder text = new StringBuilder("{");

  /** An object that says what type it is, in the words of schema.org. */
  static JsonObject ofType(String type) {
    return new JsonObject().with("@type", type);
  }

  JsonObject with(String key, String value) {
    if (!value.isEmpty()) {
      key(key);
      quote(value);
    }
    return this;
  }

  JsonObject with(String key, int value) {
    key(key);
    text.append(value);
    return this;
  }

  JsonObject with(String key, JsonObject value) {
    if (value.text.length() > 1) {
      key(key);
      text.append(value);
    }
    return this;
  }

  JsonObject withTexts(String key, List<String> values) {
    if (!values.isEmpty()) {
      key(key);
      text.append('[');
      for (int i = 0; i < values.size(); i++) {
        text.append(i == 0 ? "" : ",");
        quote(values.get(i));
      }
      text.append(']');
    }
    return this;
  }

  JsonObject withObjects(String key, List<JsonObject> values) {
    if (!values.isEmpty()) {
      key(key);
      text.append('[');
      for (int i = 0; i < values.size(); i++) {
        text.append(i == 0 ? "" : ",").append(values.get(i));
      }
      text.append(']');
    }
    return this;
  }

  private void key(String key) {
    text.append(text.length() > 1 ? "," : "");
    quote(key);
    text.append(':');
  }

  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '<', '>', '&', '\u2028', '\u2029' -> escape(c);
        default -> {
          if (c < ' ') {
            escape(c);
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  private void escape(char c) {
    text.append("\\u%04x".formatted((int) c));
  }

  @Override
  public String toString() {
    return text + "}";
  }
}
