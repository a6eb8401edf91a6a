package outloud.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the marks of emphasis in one piece of prose (CommonMark 0.31.2, the procedure {@code
 * process emphasis}): flexmark's own looks at every opener again for every closer.
 */
@SuppressWarnings("ReferenceEquality") // a mark is itself, whatever another one says
final class DelimiterPairs {
  private final InlineParser parser;
  private final Map<Character, DelimiterProcessor> processors;
  private final @Nullable Delimiter bottom;

  /** Below these there is no opener for closers of one kind. */
  private final Map<Integer, Delimiter> openersBottom = new HashMap<>();

  /** How long the runs were that are partly used. */
  private final IdentityHashMap<Delimiter, Integer> written = new IdentityHashMap<>();

  DelimiterPairs(
      InlineParser parser,
      Map<Character, DelimiterProcessor> processors,
      @Nullable Delimiter bottom) {
    this.parser = parser;
    this.processors = processors;
    this.bottom = bottom;
  }

  /** Pairs all marks above the bottom; those that are left over become text. */
  void pair() {
    Delimiter closer = first();
    while (closer != null) {
      DelimiterProcessor processor = processors.get(closer.getDelimiterChar());
      closer = processor != null && closer.canClose() ? close(closer, processor) : closer.getNext();
    }
    Delimiter last = parser.getLastDelimiter();
    while (last != null && last != bottom) {
      parser.removeDelimiterKeepNode(last);
      last = parser.getLastDelimiter();
    }
  }

  private @Nullable Delimiter first() {
    Delimiter first = parser.getLastDelimiter();
    if (first == bottom) {
      return null;
    }
    while (first != null && first.getPrevious() != bottom) {
      first = first.getPrevious();
    }
    return first;
  }

  /** Pairs this closer with the nearest opener that fits; answers where to go on. */
  private @Nullable Delimiter close(Delimiter closer, DelimiterProcessor processor) {
    int kind =
        (closer.getDelimiterChar() * 2 + (closer.canOpen() ? 1 : 0)) * 3 + length(closer) % 3;
    Delimiter limit = openersBottom.get(kind);
    Delimiter opener = closer.getPrevious();
    while (opener != null && opener != bottom && opener != limit) {
      boolean same = opener.canOpen() && opener.getDelimiterChar() == closer.getDelimiterChar();
      if (same && fits(opener, closer)) {
        int used = processor.getDelimiterUse(opener, closer);
        if (used > 0) {
          return use(opener, closer, used, processor);
        }
      }
      opener = opener.getPrevious();
    }
    Delimiter next = closer.getNext();
    Delimiter before = closer.getPrevious();
    if (before != null) {
      openersBottom.put(kind, before);
    }
    if (!closer.canOpen()) {
      parser.removeDelimiterKeepNode(closer);
    }
    return next;
  }

  private int length(Delimiter delimiter) {
    Integer known = written.get(delimiter);
    return known == null ? delimiter.length() : known;
  }

  /** The rule of three. */
  private boolean fits(Delimiter opener, Delimiter closer) {
    char mark = closer.getDelimiterChar();
    boolean either = (mark == '*' || mark == '_') && (opener.canClose() || closer.canOpen());
    int one = length(opener);
    int other = length(closer);
    return !either || (one + other) % 3 != 0 || (one % 3 == 0 && other % 3 == 0);
  }

  private @Nullable Delimiter use(
      Delimiter opener, Delimiter closer, int used, DelimiterProcessor processor) {
    written.putIfAbsent(opener, opener.length());
    written.putIfAbsent(closer, closer.length());
    parser.removeDelimitersBetween(opener, closer);
    processor.process(opener, closer, used);
    opener.setNumDelims(opener.getNumDelims() - used);
    closer.setNumDelims(closer.getNumDelims() - used);
    if (opener.getNumDelims() == 0) {
      parser.removeDelimiterAndNode(opener);
    } else {
      opener.getNode().setChars(opener.getNode().getChars().subSequence(0, opener.getNumDelims()));
    }
    if (closer.getNumDelims() > 0) {
      BasedSequence chars = closer.getNode().getChars();
      closer.getNode().setChars(chars.subSequence(chars.length() - closer.getNumDelims()));
      closer.setIndex(closer.getIndex() + used);
      return closer;
    }
    Delimiter next = closer.getNext();
    parser.removeDelimiterAndNode(closer);
    return next;
  }
}
