package outloud.markdown;

import java.util.List;
import java.util.Map;

/** What authors write beyond CommonMark, as the parser found it. */
sealed interface Syntax {

  /** A bare URL in text, its escapes undone; {@code shown} is what the author wrote. */
  record Address(String url, String shown) implements Syntax {}

  /**
   * An Obsidian link or embed.
   *
   * @param path the note with its {@code #heading}, or a picture
   * @param alias the words to show or the size of a picture, empty when there are none
   */
  record Wiki(boolean embed, String path, String alias) implements Syntax {}

  /** The start of a callout: {@code [!note]}, with {@code -} closed and with {@code +} open. */
  record CalloutStart(String kind, Fold fold) implements Syntax {}

  /** Whether a callout can be closed, and how it starts. */
  enum Fold {
    NONE,
    OPEN,
    CLOSED
  }

  /** An anchor that the author gave a heading: {@code {#id}}. */
  record HeadingId(String id) implements Syntax {}

  /** Words that stand for themselves: an escaped shortcode. */
  record Literal(String text) implements Syntax {}

  /** A formula in TeX's notation; {@code display} when it stands on lines of its own. */
  record Formula(String tex, boolean display) implements Syntax {}

  /** The place of a table of contents: {@code [[toc]]}, {@code [TOC]}, {@code {:toc}}. */
  record Contents() implements Syntax {}

  /**
   * What an author says about the element in front of it: {@code {: .class #id name="value"}}.
   *
   * @param id empty when there is none
   */
  record Attributes(String id, List<String> classes, Map<String, String> named) implements Syntax {
    static final Attributes NONE = new Attributes("", List.of(), Map.of());

    boolean isEmpty() {
      return id.isEmpty() && classes.isEmpty() && named.isEmpty();
    }
  }

  /** Comments and attributes that no reader sees. */
  record Hidden() implements Syntax {}

  /**
   * A tag of a template language, or an embed.
   *
   * @param name in lower case; an end tag has its slash or its {@code end…}
   * @param arguments as written, trimmed
   */
  record Tag(String name, String arguments) implements Syntax {

    /** Whether it only closes what another tag opened; Zola's {@code end} closes any. */
    boolean closes() {
      return name.startsWith("/") || name.startsWith("end");
    }

    /** Liquid's {@code raw} or its end. */
    boolean isRaw() {
      return name.equals("raw") || name.equals("endraw");
    }

    /** The name of the tag that it closes; empty for Zola's {@code end}. */
    String closed() {
      return name.substring(name.startsWith("/") ? 1 : 3);
    }
  }

  /**
   * A value that a template would print, like {@code page.title}.
   *
   * @param filters what it is changed by, without the first bar; empty without any
   * @param certain whether it is no word of the author's in any language
   */
  record Variable(String name, String filters, boolean certain) implements Syntax {}

  /** Code between {@code highlight} tags. */
  record Listing(String language, String code) implements Syntax {}
}
