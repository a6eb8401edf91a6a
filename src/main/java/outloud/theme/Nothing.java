package outloud.theme;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outloud.output.OutputPath;

/**
 * Whether a value says nothing. A post without a cover has one that is made of empty texts, so that
 * each of its names can be asked for; to who asks for the cover itself it is none.
 */
final class Nothing {
  private Nothing() {}

  static boolean is(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case CharSequence text -> text.toString().isBlank();
      case Collection<?> list -> list.isEmpty();
      case Map<?, ?> map -> map.isEmpty();
      case Record record -> isOf(record);
      default -> false;
    };
  }

  /** Of a record: none of its names says anything. */
  static boolean isOf(Record record) {
    if (isText(record)) {
      return record.toString().isBlank();
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object part = part(record, component);
      boolean saysNothing =
          part instanceof Number number ? number.doubleValue() == 0 : part.equals(false) || is(part);
      if (!saysNothing) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is printed as one text, though it is made of parts. */
  static boolean isText(Record record) {
    return record instanceof OptionValue || record instanceof OutputPath;
  }

  private static Object part(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(component.toString(), impossible);
    }
  }
}
