package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.markdown.Block;
import outloud.markdown.Inline;
import outloud.markdown.Target;
import outloud.source.Span;

/** Makes a thread's source of a short text in a small part of Markdown. */
final class Written {
  static final String URL = "https://example.org/posts/a-post/";

  private static final Pattern INLINE =
      Pattern.compile(
          "!\\[(?<alt>[^]\\[]*)]\\((?<picture>[^)]*)\\)|\\[(?<label>[^]\\[]*)]\\((?<target>[^)]*)\\)"
              + "|`(?<code>[^`]+)`|\\*\\*(?<bold>[^*]+)\\*\\*|(?<bare>https?://[^\\s)]+)"
              + "|(?<br><br>)");
  private static final Pattern ITEM = Pattern.compile("(?:([0-9]+)\\.|[-*+]) +(.*)");

  private int offset;

  Written() {}

  /** A source whose title and tags are given and whose description is empty. */
  static ThreadSource post(String title, List<String> tags, String text) {
    return source(title, "", tags, List.of(), text);
  }

  static ThreadSource source(
      String title, String description, List<String> tags, List<String> written, String text) {
    return new ThreadSource(
        title,
        description,
        URL,
        "en",
        tags,
        Optional.empty(),
        written,
        ThreadSettings.DEFAULT,
        People.NONE,
        new Written().blocks(text),
        Written::address);
  }

  static Optional<String> address(Target target) {
    return switch (target) {
      case Target.Url(String url) -> Optional.of(url);
      case Target.Reference reference when reference.path().startsWith("/") ->
          Optional.of("https://example.org" + reference.path());
      case Target.Reference _ -> Optional.empty();
    };
  }

  List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String part : text.strip().split("\\R\\s*\\R", -1)) {
      String chunk = part.strip();
      Span span = new Span(offset, offset + chunk.length());
      offset += chunk.length() + 1;
      if (!chunk.isEmpty()) {
        block(chunk, span, blocks);
      }
    }
    return blocks;
  }

  private void block(String chunk, Span span, List<Block> blocks) {
    Matcher item = ITEM.matcher(chunk.lines().findFirst().orElse(""));
    int level = 0;
    while (level < chunk.length() && chunk.charAt(level) == '#') {
      level++;
    }
    if (level > 0 && level < 7 && chunk.startsWith(" ", level)) {
      String heading = chunk.lines().findFirst().orElse("").substring(level).strip();
      blocks.add(new Block.Heading(Math.max(2, level), "", inlines(heading), span));
      String rest = chunk.lines().skip(1).reduce("", (a, b) -> a + "\n" + b).strip();
      if (!rest.isEmpty()) {
        block(rest, span, blocks);
      }
    } else if (chunk.startsWith("```")) {
      List<String> lines = chunk.lines().toList();
      String code = String.join("\n", lines.subList(1, Math.max(1, lines.size() - 1)));
      blocks.add(
          new Block.CodeBlock(lines.getFirst().substring(3), "", code, Block.Lines.PLAIN, span));
    } else if (chunk.startsWith(">")) {
      String inner = chunk.replaceAll("(?m)^> ?", "").strip();
      Block paragraph = new Block.Paragraph(inlines(inner), span);
      blocks.add(new Block.Quote(List.of(paragraph), span));
    } else if (chunk.startsWith("%[")) {
      blocks.add(new Block.Embed(chunk.substring(2, chunk.indexOf(']')), span));
    } else if (chunk.startsWith("<!-- thread")) {
      blocks.add(new Block.ThreadMark(mark(chunk), span));
    } else if (chunk.startsWith("|")) {
      blocks.add(table(chunk, span));
    } else if (item.matches()) {
      blocks.add(items(chunk, item.group(1), span));
    } else {
      blocks.add(new Block.Paragraph(inlines(chunk), span));
    }
  }

  private static Block.Mark mark(String comment) {
    if (comment.contains(":off")) {
      return Block.Mark.OFF;
    }
    return comment.contains(":on") ? Block.Mark.ON : Block.Mark.BREAK;
  }

  private static Block items(String chunk, String number, Span span) {
    List<Block.Item> items = new ArrayList<>();
    for (String line : chunk.lines().toList()) {
      Matcher item = ITEM.matcher(line.strip());
      if (item.matches()) {
        Block words = new Block.Paragraph(inlines(item.group(2)), span);
        items.add(new Block.Item(List.of(words), span));
      }
    }
    return new Block.Items(
        number != null, number == null ? 1 : Integer.parseInt(number), items, span);
  }

  private static Block table(String chunk, Span span) {
    List<Block.Row> rows = new ArrayList<>();
    for (String line : chunk.lines().toList()) {
      List<List<Inline>> cells = new ArrayList<>();
      for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) {
        cells.add(inlines(cell.strip()));
      }
      rows.add(new Block.Row(cells));
    }
    return new Block.Table(rows, span);
  }

  static List<Inline> inlines(String text) {
    List<Inline> inlines = new ArrayList<>();
    Matcher inline = INLINE.matcher(text);
    int from = 0;
    while (inline.find()) {
      if (inline.start() > from) {
        inlines.add(new Inline.Text(text.substring(from, inline.start())));
      }
      inlines.add(inline(inline));
      from = inline.end();
    }
    if (from < text.length()) {
      inlines.add(new Inline.Text(text.substring(from)));
    }
    return inlines;
  }

  private static Inline inline(Matcher inline) {
    if (inline.group("picture") != null) {
      return new Inline.Picture(target(inline.group("picture")), inline.group("alt"));
    }
    if (inline.group("target") != null) {
      return new Inline.Link(target(inline.group("target")), inlines(inline.group("label")));
    }
    if (inline.group("code") != null) {
      return new Inline.Code(inline.group("code"));
    }
    if (inline.group("bold") != null) {
      return new Inline.Strong(inlines(inline.group("bold")));
    }
    if (inline.group("bare") != null) {
      Inline label = new Inline.Text(inline.group("bare"));
      return new Inline.Link(target(inline.group("bare")), List.of(label));
    }
    return new Inline.Break();
  }

  private static Target target(String address) {
    return address.contains("://")
        ? new Target.Url(address)
        : new Target.Reference(
            Target.Kind.LINK,
            address,
            new outloud.source.SourcePath("post.md"),
            new outloud.source.Span(0, 0));
  }
}
