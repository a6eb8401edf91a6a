package outloud.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Tag;
import outloud.markdown.TagTable.Entry;
import outloud.markdown.TagTable.Meaning;

/** Puts what stands between a tag and its end tag into the tag, if it is one that encloses. */
@SuppressWarnings("ReferenceEquality") // a node is itself, whatever another one says
final class TagPairs {

  /** A tag, and its end tag when it was found, in one container. */
  private static final class Pair {
    private final Node open;
    private @Nullable Node close;
    private boolean closed;

    Pair(Node open) {
      this.open = open;
    }
  }

  private final Deque<Pair> open = new ArrayDeque<>();
  private final Map<String, Integer> waiting = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final Unpaired unpaired;
  private @Nullable Node raw;

  private TagPairs(Unpaired unpaired) {
    this.unpaired = unpaired;
  }

  /** Does so for all blocks of a document, and says what was left over. */
  static Unpaired nest(Node document) {
    Unpaired unpaired = new Unpaired();
    nest(document, unpaired);
    return unpaired;
  }

  private static void nest(Node container, Unpaired unpaired) {
    TagPairs found = new TagPairs(unpaired);
    for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        for (Node inline = node.getFirstChild(); inline != null; inline = inline.getNext()) {
          found.look(inline);
        }
      } else if (node instanceof SyntaxBlock) {
        found.look(node);
      } else if (node instanceof Block && node.hasChildren()) {
        nest(node, unpaired);
      }
    }
    found.leaveOver();
    // From the last to the first: inner pairs come before outer ones, and nothing moves twice.
    for (Pair pair : found.pairs.reversed()) {
      if (pair.close != null) {
        join(pair.open, pair.close);
      }
    }
  }

  private void leaveOver() {
    if (raw != null) {
      unpaired.opens(raw.getChars(), "raw");
    }
    for (Pair pair : pairs) {
      Tag tag = tag(pair.open);
      if (!pair.closed && tag != null) {
        unpaired.opens(pair.open.getChars(), key(pair.open, tag));
      }
    }
  }

  private static @Nullable Tag tag(Node node) {
    Syntax syntax =
        node instanceof SyntaxBlock block
            ? block.syntax
            : node instanceof SyntaxNode inline ? inline.syntax : null;
    return syntax instanceof Tag tag ? tag : null;
  }

  private void look(Node node) {
    Tag tag = tag(node);
    if (tag == null) {
      return;
    }
    if (tag.isRaw() && node.getChars().startsWith("{%")) {
      if (raw == null && tag.closes()) {
        unpaired.closes(node.getChars(), "raw");
      }
      raw = tag.closes() ? null : node;
    } else if (raw == null && tag.closes()) {
      close(node, tag.closed());
    } else if (raw == null) {
      Pair pair = new Pair(node);
      open.push(pair);
      pairs.add(pair);
      waiting.merge(key(node, tag), 1, Integer::sum);
    }
  }

  /** Zola calls its tags, and closes all of them alike. */
  private static String key(Node node, Tag tag) {
    String chars = node.getChars().toString();
    boolean called = chars.startsWith("{%") && chars.replace(" ", "").endsWith(")%}");
    return called ? "" : tag.name();
  }

  private void close(Node close, String name) {
    if (waiting.getOrDefault(name, 0) == 0) {
      unpaired.closes(close.getChars(), name);
      return;
    }
    while (true) {
      Pair last = open.pop();
      Tag tag = tag(last.open);
      String key = tag == null ? "" : key(last.open, tag);
      waiting.merge(key, -1, Integer::sum);
      if (key.equals(name)) {
        Entry entry = tag == null ? null : TagTable.of(tag.name());
        last.closed = true;
        if (entry != null && entry.encloses()) {
          last.close = close;
        }
        return;
      }
    }
  }

  private static void join(Node open, Node close) {
    Tag tag = tag(open);
    Entry entry = tag == null ? null : TagTable.of(tag.name());
    boolean inline = entry != null && entry.meaning() == Meaning.BUTTON;
    boolean together = open.getParent() == close.getParent();
    boolean inLine = open instanceof SyntaxNode;
    if (inLine && together && (inline || !startsLine(open))) {
      if (inline) {
        move(open, close);
      }
    } else if (!inLine || startsLine(open)) {
      Node end = alone(close);
      move(alone(open), end);
    }
  }

  private static boolean startsLine(Node node) {
    Node before = node.getPrevious();
    while (before != null && !isBreak(before) && before.getChars().isBlank()) {
      before = before.getPrevious();
    }
    return before == null || isBreak(before);
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  /** Moves all that stands between two neighbours into the first, and drops the second. */
  private static void move(Node into, Node close) {
    Node node = into.getNext();
    while (node != null && node != close) {
      Node next = node.getNext();
      into.appendChild(node);
      node = next;
    }
    close.unlink();
  }

  /** Makes a tag inside a paragraph a block between the two halves of that paragraph. */
  private static Node alone(Node node) {
    if (!(node instanceof SyntaxNode inline) || !(node.getParent() instanceof Paragraph before)) {
      return node;
    }
    SyntaxBlock block = new SyntaxBlock(node.getChars(), inline.syntax);
    Paragraph behind = new Paragraph(node.getChars());
    for (Node next = node.getNext(); next != null; next = node.getNext()) {
      if (behind.hasChildren() || !(isBreak(next) || next.getChars().isBlank())) {
        behind.appendChild(next);
      } else {
        next.unlink();
      }
    }
    before.insertAfter(block);
    if (behind.hasChildren()) {
      behind.setCharsFromContent();
      block.insertAfter(behind);
    }
    node.unlink();
    Node last = before.getLastChild();
    while (last != null && (isBreak(last) || last.getChars().isBlank())) {
      last.unlink();
      last = before.getLastChild();
    }
    if (last == null) {
      before.unlink();
    }
    return block;
  }
}
