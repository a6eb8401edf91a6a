package outloud.markdown;

import java.util.List;

/** A part of a line of prose, as threads and summaries need it. */
public sealed interface Inline {

  /** Prose with entities, escapes and smart punctuation already resolved; no markup. */
  record Text(String text) implements Inline {}

  /** Inline code, without its backticks. */
  record Code(String code) implements Inline {}

  /** Bold. */
  record Strong(List<Inline> inlines) implements Inline {
    public Strong {
      inlines = List.copyOf(inlines);
    }
  }

  /** Words that the author took back. */
  record Deleted(List<Inline> inlines) implements Inline {
    public Deleted {
      inlines = List.copyOf(inlines);
    }
  }

  /**
   * A formula.
   *
   * @param tex its source
   * @param plain the same in a line of plain text, empty when that cannot be
   */
  record Formula(String tex, String plain) implements Inline {}

  /** Anything else that only changes the look: italics, marked. */
  record Emphasis(List<Inline> inlines) implements Inline {
    public Emphasis {
      inlines = List.copyOf(inlines);
    }
  }

  /**
   * A link with its label; a bare URL has its own text as label, and what a footnote cites has
   * none.
   */
  record Link(Target target, List<Inline> label) implements Inline {
    public Link {
      label = List.copyOf(label);
    }
  }

  /** A picture. */
  record Picture(Target target, String alt) implements Inline {}

  /** A hard line break. */
  record Break() implements Inline {}

  /** The words of these inlines, pictures and what is deleted left out, breaks as spaces. */
  static String text(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    append(text, inlines);
    return text.toString();
  }

  private static void append(StringBuilder text, List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Text(String words) -> text.append(words);
        case Code(String code) -> text.append(code);
        case Strong(List<Inline> inner) -> append(text, inner);
        case Emphasis(List<Inline> inner) -> append(text, inner);
        case Formula(String tex, String plain) -> text.append(plain.isEmpty() ? tex : plain);
        case Link(Target _, List<Inline> label) -> append(text, label);
        case Picture _, Deleted _ -> {}
        case Break() -> text.append(' ');
      }
    }
  }
}
