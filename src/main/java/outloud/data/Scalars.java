package outloud.data;

/** What an unquoted scalar stands for: YAML 1.2's core schema, without dates. */
final class Scalars {
  private Scalars() {}

  /** A Boolean, Long, Double or String; the empty String for null. */
  static Object plain(Node.Scalar scalar) {
    String text = scalar.text();
    if (scalar.quoted()) {
      return text;
    }
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    if (text.matches("-?(0|[1-9][0-9]{0,17})")) {
      return Long.valueOf(text);
    }
    if (text.matches("-?(0|[1-9][0-9]*)\\.[0-9]+")) {
      return Double.valueOf(text);
    }
    return text;
  }
}
