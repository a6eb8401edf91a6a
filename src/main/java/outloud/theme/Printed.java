package outloud.theme;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a template prints, looked at before it becomes a text: Pebble would print a value
 * with names of its own in the notation of the program.
 *
 * @param line where it stands, which what Pebble wraps around it does not know
 */
record Printed(Expression<?> value, int line) implements Expression<Object> {
  /** Filters that print what they are given. */
  private static final Set<String> LAST = Set.of("escape", "raw");

  /** Looks into all that a template prints. */
  static final class Looking extends AbstractNodeVisitor {
    Looking(PebbleTemplateImpl template) {
      super(template);
    }

    @Override
    public void visit(PrintNode node) {
      node.setExpression(looked(node.getExpression(), node.getLineNumber()));
    }
  }

  private static Expression<?> looked(Expression<?> expression, int line) {
    if (expression instanceof TernaryExpression either) {
      either.setExpression2(looked(either.getExpression2(), line));
      either.setExpression3(looked(either.getExpression3(), line));
      return either;
    }
    if (expression instanceof FilterExpression filter && isLast(filter)) {
      filter.setLeft(looked(filter.getLeftExpression(), line));
      return filter;
    }
    return expression instanceof ContextVariableExpression
            || expression instanceof GetAttributeExpression
            || expression instanceof FilterExpression
        ? new Printed(expression, line)
        : expression;
  }

  private static boolean isLast(FilterExpression filter) {
    return filter.getRightExpression() instanceof FilterInvocationExpression last
        && LAST.contains(last.getFilterName());
  }

  @Override
  public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Object printed = value.evaluate(self, context);
    String path = path(value);
    String subject = path.isEmpty() ? "a value here" : "`" + path + "`";
    switch (printed) {
      case List<?> list when !list.isEmpty() && list.getFirst() instanceof Record one ->
          throw new WrongValue(
              subject + " is a list of values and cannot be printed",
              TemplatePlaces.path(path),
              "Go through it with `for`. Each has: " + Named.names(one) + ".",
              self,
              line);
      case Record record when !Named.isText(record) ->
          throw new WrongValue(
              subject + " has names of its own and cannot be printed itself",
              TemplatePlaces.path(path),
              "Print one of them: " + Named.names(record) + ".",
              self,
              line);
      case null, default -> {}
    }
    return printed;
  }

  /** An expression as its author wrote it, as far as it is made of names; else empty. */
  private static String path(Expression<?> expression) {
    return switch (expression) {
      case ContextVariableExpression variable -> variable.getName();
      case GetAttributeExpression attribute -> {
        String owner = path(attribute.getNode());
        String name = attribute.getAttributeNameExpression() instanceof LiteralStringExpression text
            ? text.getValue() : "";
        yield owner.isEmpty() || name.isEmpty() ? "" : owner + "." + name;
      }
      case FilterExpression filter -> path(filter.getLeftExpression());
      default -> "";
    };
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }

  @Override
  public int getLineNumber() {
    return line;
  }
}
