package outloud.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outloud.document.FrontMatterBlock.Language;
import outloud.source.Span;

/**
 * A line that opens front matter.
 *
 * @param mark the line that closes it
 */
record Delimiter(Language language, String mark) {
  /** A hyphen too few: it delimits only where a key follows, and closes what it opened. */
  static final String SHORT = "--";

  /** What this line opens: {@code ---}, {@code +++}, {@code ---json}; nothing for other lines. */
  static @Nullable Delimiter opening(String line) {
    if (line.equals("+++")) {
      return new Delimiter(Language.TOML, line);
    }
    if (line.equals(";;;")) {
      return new Delimiter(Language.JSON, line);
    }
    if (isDashes(line)) {
      return new Delimiter(Language.YAML, "---");
    }
    if (!line.startsWith("---")) {
      return null;
    }
    return switch (line.substring(3).strip()) {
      case "yaml", "yml", "js", "javascript" -> new Delimiter(Language.YAML, "---");
      case "json", "json5" -> new Delimiter(Language.JSON, "---");
      case "toml" -> new Delimiter(Language.TOML, "---");
      default -> null;
    };
  }

  /** Three hyphens, or what a hand or an editor's typography makes of them. */
  private static boolean isDashes(String line) {
    if (line.equals("---") || line.equals("----")) {
      return true;
    }
    boolean wide = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '-' && c != '–' && c != '—') {
        return false;
      }
      wide |= c != '-';
    }
    return wide && line.length() <= 4;
  }

  private boolean closes(String line) {
    if (line.equals(mark)) {
      return true;
    }
    return right().equals("---") && (line.equals("...") || isDashes(line));
  }

  /** The front matter that {@code first} opens, or none where it is a rule above a text. */
  FrontMatterBlock block(String text, Line first) {
    List<Fault> faults = new ArrayList<>();
    note(first, faults);
    Line last = first;
    boolean gaps = false;
    while (last.hasNext()) {
      last = Line.at(text, last.next());
      gaps |= last.isBlank();
      if (closes(last.plain())) {
        Span data = new Span(first.next(), last.start());
        if (language == Language.YAML && isProse(text, data)) {
          return FrontMatterBlock.none();
        }
        if (gaps && isOtherRule(text, data)) {
          return unclosed(text, first, faults);
        }
        note(last, faults);
        return new FrontMatterBlock(language, data, last.next(), faults);
      }
    }
    return unclosed(text, first, faults);
  }

  /** The mark that should stand there. */
  private String right() {
    return mark.equals(SHORT) ? "---" : mark;
  }

  private void note(Line line, List<Fault> faults) {
    String written = line.plain();
    boolean usual =
        (written.startsWith("---") && !written.equals("----")) || !right().equals("---");
    if (!usual && !written.equals("...")) {
      faults.add(Fault.delimiter(new Span(line.start(), line.end()), written, right()));
    }
  }

  /** A rule, a blank line and then text that holds no key that means something. */
  private static boolean isProse(String text, Span data) {
    Line line = Line.at(text, data.start());
    if (data.start() == data.end() || !line.isBlank()) {
      return false;
    }
    for (; line.start() < data.end(); line = Line.at(text, line.next())) {
      if (KeyLine.isKnown(line, Language.YAML)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a whole paragraph stands between the last key and the delimiter that was found. */
  private boolean isOtherRule(String text, Span data) {
    int end = KeyLine.end(text, data.start(), language);
    Line line = Line.at(text, end);
    if (end == data.start() || !line.isBlank()) {
      return false;
    }
    boolean prose = false;
    for (; line.start() < data.end(); line = Line.at(text, line.next())) {
      if (KeyLine.isKnown(line, language)) {
        return false;
      }
      prose |= line.indent() == 0 && !line.isBlank() && !isPart(line);
    }
    return prose;
  }

  private boolean isPart(Line line) {
    return KeyLine.of(line, language) != null || "#-]}\"'<>=[".indexOf(line.plain().charAt(0)) >= 0;
  }

  /** The keys from the opening on; none where no key follows it. */
  private FrontMatterBlock unclosed(String text, Line first, List<Fault> faults) {
    int end = Math.max(KeyLine.end(text, first.next(), language), paragraph(text, first.next()));
    if (end == first.next()) {
      boolean rule = language == Language.YAML || !first.hasNext();
      return rule ? FrontMatterBlock.none() : withoutKeys(first, faults);
    }
    faults.add(Fault.unclosed(new Span(first.start(), first.end()), right()));
    return new FrontMatterBlock(language, new Span(first.next(), end), end, faults);
  }

  /** Behind the last known key before the first blank line, whatever stands above it. */
  private int paragraph(String text, int from) {
    int end = from;
    for (Line line = Line.at(text, from); !line.isBlank(); line = Line.at(text, line.next())) {
      end = KeyLine.isKnown(line, language) ? line.next() : end;
    }
    return end;
  }

  private FrontMatterBlock withoutKeys(Line first, List<Fault> faults) {
    faults.add(Fault.unclosed(new Span(first.start(), first.end()), mark));
    Span nothing = new Span(first.next(), first.next());
    return new FrontMatterBlock(language, nothing, first.next(), faults);
  }
}
