package outloud.document;

import java.util.ArrayList;
import java.util.List;
import outloud.document.FrontMatterBlock.Language;
import outloud.source.Span;

/**
 * Front matter that does not stand where it should: below a comment, a stray character or the mark
 * of a merge conflict, or without its delimiters.
 */
final class LooseBlock {
  /** A stray line is no longer than this. */
  private static final int STRAY = 3;

  private LooseBlock() {}

  /** What can be told from prose, from the first line that shows something. */
  static FrontMatterBlock find(String text, Line first) {
    if (first.plain().equals(Delimiter.SHORT) && first.hasNext()) {
      Line next = Line.at(text, first.next());
      if (KeyLine.isKnown(next, Language.YAML)) {
        return new Delimiter(Language.YAML, Delimiter.SHORT).block(text, first);
      }
    }
    int below = below(text, first);
    if (below >= 0) {
      Line line = Line.shown(text, below);
      Delimiter delimiter = Delimiter.opening(line.plain());
      if (delimiter != null
          && KeyLine.isKnown(Line.shown(text, line.next()), delimiter.language())) {
        FrontMatterBlock block = delimiter.block(text, line);
        return block.with(Fault.late(new Span(line.start(), line.end())));
      }
    }
    return keys(text, first);
  }

  /** Where the front matter could begin instead; -1 where prose begins. */
  private static int below(String text, Line first) {
    String plain = first.plain();
    if (plain.startsWith("<!--")) {
      int end = text.indexOf("-->", first.start());
      return end < 0 ? -1 : end + 3;
    }
    int glued = first.end() - "---".length();
    if (glued > first.start() && glued <= first.start() + STRAY && plain.endsWith("---")) {
      return glued;
    }
    boolean stray = plain.length() <= STRAY && !plain.isEmpty() && !plain.startsWith("#");
    return stray || plain.startsWith("<<<<<<<") ? first.next() : -1;
  }

  /** Whether there is a title or a date, and enough of keys to be no prose. */
  private static boolean isMeant(String text, Span keys, Language language, boolean closed) {
    int known = 0;
    boolean named = false;
    for (Line line = Line.at(text, keys.start());
        line.start() < keys.end();
        line = Line.at(text, line.next())) {
      KeyLine key = KeyLine.isKnown(line, language) ? KeyLine.of(line, language) : null;
      if (key != null) {
        Key meant = Key.of(key.key()).orElseThrow().key();
        named |= meant == Key.TITLE || meant == Key.DATE;
        known++;
      }
      if (line.words().contains("[[")) {
        return false;
      }
    }
    return named && (known > 1 || (closed && language == Language.YAML));
  }

  /** Keys at the top of the text that are closed by a delimiter or a blank line. */
  private static FrontMatterBlock keys(String text, Line first) {
    Language language = KeyLine.isKnown(first, Language.YAML) ? Language.YAML : Language.TOML;
    if (!KeyLine.isKnown(first, language) || first.plain().contains("](")) {
      return FrontMatterBlock.none();
    }
    int end = KeyLine.end(text, first.start(), language);
    Line after = Line.at(text, end);
    boolean closed = Delimiter.opening(after.plain()) != null;
    if (!isMeant(text, new Span(first.start(), end), language, closed)) {
      return FrontMatterBlock.none();
    }
    List<Fault> faults = new ArrayList<>();
    faults.add(Fault.undelimited(new Span(first.start(), first.end())));
    Span data = new Span(first.start(), end);
    return new FrontMatterBlock(language, data, closed ? after.next() : end, faults);
  }
}
