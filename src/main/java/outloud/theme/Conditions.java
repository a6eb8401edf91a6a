package outloud.theme;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.extension.core.EmptyTest;
import io.pebbletemplates.pebble.extension.core.NullTest;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.operator.Associativity;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.operator.BinaryOperatorType;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What templates can ask of values that have names of their own. To Pebble such a value is never
 * empty and never equal to a text, and it says so without a word.
 */
final class Conditions extends AbstractExtension {
  /** Where Pebble has its own comparisons. */
  private static final int PRECEDENCE = 30;

  @Override
  public Map<String, Test> getTests() {
    return Map.of("empty", new Empty(), "null", new Null());
  }

  @Override
  public List<BinaryOperator> getBinaryOperators() {
    return List.of(
        comparison("==", Comparison.Same::new),
        comparison("equals", Comparison.Same::new),
        comparison("!=", Comparison.Other::new));
  }

  private static BinaryOperator comparison(
      String symbol, Supplier<BinaryExpression<Boolean>> expression) {
    return new BinaryOperatorImpl(
        symbol, PRECEDENCE, expression, BinaryOperatorType.NORMAL, Associativity.LEFT);
  }

  private static final class Empty extends EmptyTest {
    @Override
    public boolean apply(
        @Nullable Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      return input instanceof Record record
          ? Named.isEmpty(record)
          : super.apply(input, arguments, self, context, line);
    }
  }

  private static final class Null extends NullTest {
    @Override
    public boolean apply(
        @Nullable Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      return input instanceof Record record
          ? Named.isEmpty(record)
          : super.apply(input, arguments, self, context, line);
    }
  }
}
