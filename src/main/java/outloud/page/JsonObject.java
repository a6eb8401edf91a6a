package outloud.page;

import java.util.ArrayList;
import java.util.List;
import outloud.data.JsonText;

/** A JSON object in the making, for a {@code script} element. Empty values are left out. */
final class JsonObject {
  private final List<Field> fields = new ArrayList<>();

  /** A value is a text, a whole number, an object, or a list of texts or of objects. */
  private record Field(String key, Object value) {}

  /** An object that says what type it is, in the words of schema.org. */
  static JsonObject ofType(String type) {
    return new JsonObject().with("@type", type);
  }

  JsonObject with(String key, String value) {
    return added(key, value, value.isEmpty());
  }

  JsonObject with(String key, int value) {
    return added(key, value, false);
  }

  JsonObject with(String key, JsonObject value) {
    return added(key, value, value.fields.isEmpty());
  }

  JsonObject withTexts(String key, List<String> values) {
    return added(key, values, values.isEmpty());
  }

  JsonObject withObjects(String key, List<JsonObject> values) {
    return added(key, values, values.isEmpty());
  }

  private JsonObject added(String key, Object value, boolean isEmpty) {
    if (!isEmpty) {
      fields.add(new Field(key, value));
    }
    return this;
  }

  private void write(JsonText json) {
    for (Field field : fields) {
      if (field.value() instanceof List<?> values) {
        json.array(field.key(), () -> values.forEach(value -> write(json, value)));
      } else {
        json.name(field.key());
        write(json, field.value());
      }
    }
  }

  private static void write(JsonText json, Object value) {
    if (value instanceof JsonObject object) {
      json.object(() -> object.write(json));
    } else if (value instanceof Integer number) {
      json.value(number);
    } else {
      json.value((String) value);
    }
  }

  /** The text; it is safe inside a {@code script} element. */
  @Override
  public String toString() {
    JsonText json = JsonText.forScripts();
    write(json, this);
    return json.finish();
  }
}
