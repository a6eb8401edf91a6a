package outloud.theme;

import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.OperatorUtils;
import org.jspecify.annotations.Nullable;

/** Whether two values are the same; a text is compared with texts only. */
abstract sealed class Comparison extends BinaryExpression<Boolean> {

  /** What {@code ==} asks. */
  static final class Same extends Comparison {
    @Override
    public Boolean evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      return isSame(self, context);
    }
  }

  /** What {@code !=} asks. */
  static final class Other extends Comparison {
    @Override
    public Boolean evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      return !isSame(self, context);
    }
  }

  final boolean isSame(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Object left = plain(getLeftExpression().evaluate(self, context));
    Object right = plain(getRightExpression().evaluate(self, context));
    refuse(left, right, self);
    refuse(right, left, self);
    return OperatorUtils.equals(left, right);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof Record record && Named.isText(record) ? record.toString() : value;
  }

  private void refuse(@Nullable Object value, @Nullable Object other, PebbleTemplateImpl self) {
    if (value instanceof Record record && other instanceof String text) {
      throw new WrongValue(
          "a value that has names of its own is never the same as a text",
          TemplatePlaces.quoted(text),
          "Compare one of them: " + Named.names(record) + ".",
          self,
          getLineNumber());
    }
  }
}
