package outloud.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import outloud.markdown.ContainerLines.Container;
import outloud.markdown.Syntax.Fold;
import outloud.source.Span;

/** Writes what is set apart: callouts in the notation of Obsidian, GitHub and Docusaurus. */
final class CalloutWriter {
  private final Writing writing;
  private final MarkupBuilder out;
  private final BlockWriter blocks;

  CalloutWriter(Writing writing, MarkupBuilder out, BlockWriter blocks) {
    this.writing = writing;
    this.out = out;
    this.blocks = blocks;
  }

  /** The kind that a theme knows: other names of it, and {@code note} for all others. */
  static String kind(String name) {
    return switch (name) {
      case "note",
          "info",
          "tip",
          "important",
          "warning",
          "caution",
          "danger",
          "success",
          "question",
          "quote",
          "example",
          "abstract",
          "todo",
          "bug",
          "failure",
          "details" ->
          name;
      case "hint", "check-it-out" -> "tip";
      case "attention", "warn" -> "warning";
      case "error", "alert" -> "danger";
      case "check", "done" -> "success";
      case "help", "faq" -> "question";
      case "cite" -> "quote";
      case "summary", "tldr" -> "abstract";
      case "fail", "missing" -> "failure";
      default -> "note";
    };
  }

  /** A callout without a title is called by its own name. */
  static String named(String kind) {
    return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1).replace('-', ' ');
  }

  /** Writes that name: that of a kind which a theme knows in the theme's words. */
  static MarkupBuilder title(String kind) {
    MarkupBuilder words = new MarkupBuilder();
    return kind(kind).equals(kind)
        ? words.label("callout-" + kind, named(kind), "")
        : words.text(named(kind));
  }

  /** Opens a callout: everything up to its content. */
  void open(String kind, Fold fold, MarkupBuilder title) {
    String element = fold == Fold.NONE ? "aside" : "details";
    String label = fold == Fold.NONE ? "p" : "summary";
    out.html("<" + element + " class=\"callout callout-" + kind + "\"" + writing.dir);
    // By itself an aside stands beside the whole page, and is a landmark.
    out.html(fold == Fold.NONE ? " role=\"note\"" : "");
    out.html(fold == Fold.OPEN ? " open>\n" : ">\n");
    out.html("<" + label + " class=\"callout-title\">").append(title);
    out.html("</" + label + ">\n");
  }

  void close(Fold fold) {
    out.html(fold == Fold.NONE ? "</aside>\n" : "</details>\n");
  }

  /** Writes a container; one that is no callout is a division of the page. */
  void write(Container container, Span span, List<Block> into) {
    List<Block> inside = new ArrayList<>();
    String kind = kind(container.kind);
    boolean known = !kind.equals("note") || container.kind.equals("note");
    if (!known) {
      out.html("<div class=\"" + Html.attribute(container.kind) + "\"" + writing.dir + ">\n");
      blocks.children(container, inside);
      out.html("</div>\n");
      into.addAll(inside);
      return;
    }
    MarkupBuilder words = new MarkupBuilder();
    String title = Inline.text(new InlineWriter(writing, words).children(container.title)).strip();
    if (title.isEmpty()) {
      title = named(container.kind);
      words = title(container.kind);
    }
    Fold fold = kind.equals("details") ? Fold.CLOSED : Fold.NONE;
    open(kind, fold, words);
    blocks.children(container, inside);
    close(fold);
    into.add(new Block.Callout(kind, title, inside, span));
  }
}
