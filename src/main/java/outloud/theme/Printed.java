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
 * @param value what is printed, without the filters that print it
 * @param line where it stands, which what Pebble wraps around it does not know
 * @param isEscaped whether it becomes harmless for HTML without anybody having asked for it
 */
record Printed(Expression<?> value, int line, boolean isEscaped) implements Expression<Object> {
  /** Filters that print what they are given. */
  private static final Set<String> LAST = Set.of("escape", "raw");

  /** Looks into all that a template prints. */
  static final class Looking extends AbstractNodeVisitor {
    Looking(PebbleTemplateImpl template) {
      super(template);
    }

    @Override
    public void visit(PrintNode node) {
      node.setExpression(looked(node.getExpression(), node.getLineNumber(), false));
    }
  }

  private static Expression<?> looked(Expression<?> expression, int line, boolean isEscaped) {
    if (expression instanceof TernaryExpression either) {
      either.setExpression2(looked(either.getExpression2(), line, isEscaped));
      either.setExpression3(looked(either.getExpression3(), line, isEscaped));
      return either;
    }
    if (expression instanceof FilterExpression filter && isLast(filter)) {
      filter.setLeft(looked(filter.getLeftExpression(), line, isUnasked(filter)));
      return filter;
    }
    return expression instanceof ContextVariableExpression
            || expression instanceof GetAttributeExpression
            || expression instanceof FilterExpression
        ? new Printed(expression, line, isEscaped)
        : expression;
  }

  private static boolean isLast(FilterExpression filter) {
    return filter.getRightExpression() instanceof FilterInvocationExpression last
        && LAST.contains(last.getFilterName());
  }

  /** Whether Pebble has put it there, which gives its own filters no line. */
  private static boolean isUnasked(FilterExpression filter) {
    return filter.getLineNumber() == 0
        && filter.getRightExpression() instanceof FilterInvocationExpression last
        && last.getArgs().getNamedArgs().isEmpty();
  }

  @Override
  public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Object printed = value.evaluate(self, context);
    switch (printed) {
      case List<?> list when !list.isEmpty() && list.getFirst() instanceof Record one ->
          refuse(
              "is a list of values and cannot be printed",
              "Go through it with `for`. Each has: " + Named.names(one) + ".",
              self);
      case Record record when !Named.isText(record) ->
          refuse(
              "has names of its own and cannot be printed itself",
              "Print one of them: " + Named.names(record) + ".",
              self);
      case String text when isEscaped && text.indexOf('<') >= 0 && isHtml(self, context) ->
          refuse(
              "is HTML, and its tags would be shown as text",
              "Write `| raw` behind it, or `| escape` where that is meant.",
              self);
      case null, default -> {}
    }
    return printed;
  }

  private void refuse(String message, String hint, PebbleTemplateImpl self) {
    String path = path(value);
    String subject = path.isEmpty() ? "a value here " : "`" + path + "` ";
    throw new WrongValue(subject + message, TemplatePlaces.path(path), hint, self, line);
  }

  private boolean isHtml(PebbleTemplateImpl self, EvaluationContextImpl context) {
    return value instanceof GetAttributeExpression attribute
        && attribute.getAttributeNameExpression() instanceof LiteralStringExpression name
        && attribute.getNode().evaluate(self, context) instanceof Record owner
        && Named.isHtml(owner, name.getValue());
  }

  /** An expression as its author wrote it, as far as it is made of names; else empty. */
  private static String path(Expression<?> expression) {
    return switch (expression) {
      case ContextVariableExpression variable -> variable.getName();
      case GetAttributeExpression attribute -> {
        String owner = path(attribute.getNode());
        String name =
            attribute.getAttributeNameExpression() instanceof LiteralStringExpression text
                ? text.getValue()
                : "";
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
