package outloud.markdown;

import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a line, neighbouring text in one part. */
final class Inlines {
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  void text(String words) {
    text.append(words);
  }

  void add(Inline inline) {
    flush();
    inlines.add(inline);
  }

  private void flush() {
    if (!text.isEmpty()) {
      inlines.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }

  /** All parts so far. */
  List<Inline> list() {
    flush();
    return List.copyOf(inlines);
  }
}
