package outloud.theme;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outloud.output.OutputPath;
import outloud.page.Html;

/**
 * Values that have names of their own, as templates see them. A post without a cover has one that
 * is made of empty texts, so that each of its names can be asked for; to who asks for the cover
 * itself it is none.
 */
final class Named {
  private Named() {}

  /** Whether none of its names says anything. */
  static boolean isEmpty(Record record) {
    if (isText(record)) {
      return record.toString().isBlank();
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object part = part(record, component);
      boolean saysNothing =
          part instanceof Number number
              ? number.doubleValue() == 0
              : part.equals(false) || isNothing(part);
      if (!saysNothing) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNothing(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case CharSequence text -> text.toString().isBlank();
      case Collection<?> list -> list.isEmpty();
      case Map<?, ?> map -> map.isEmpty();
      case Record record -> isEmpty(record);
      default -> false;
    };
  }

  /** Whether it is printed as one text, though it is made of parts. */
  static boolean isText(Record record) {
    return record instanceof OptionValue || record instanceof OutputPath;
  }

  /** The names of a value, as they are written behind a point. */
  static String names(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.joining(", "));
  }

  /** Whether a name of a value is finished HTML. */
  static boolean isHtml(Record record, String name) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .anyMatch(component ->
            component.getName().equals(name) && component.isAnnotationPresent(Html.class));
  }

  private static Object part(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(component.toString(), impossible);
    }
  }
}
