package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import outloud.markdown.TagScanner.Found;

/** Replaces the tags of other tools between the elements of the author's own HTML. */
final class TagHtml {
  private final String source;
  private final BasedSequence place;
  private final Writing writing;
  private final StringBuilder html = new StringBuilder();
  private int at;

  private TagHtml(String source, BasedSequence place, Writing writing) {
    this.source = source;
    this.place = place;
    this.writing = writing;
  }

  /** The HTML with what each tag becomes; tags inside attributes and code stay. */
  static String of(String source, BasedSequence place, Writing writing) {
    if (source.indexOf("{%") < 0 && source.indexOf("{{") < 0 && source.indexOf("%[") < 0) {
      return source;
    }
    TagHtml made = new TagHtml(source, place, writing);
    made.read();
    return made.html.toString();
  }

  private void read() {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '<') {
        element();
      } else {
        Found found = c == '{' || c == '%' ? TagScanner.at(source, at) : null;
        if (found == null) {
          html.append(c);
          at++;
        } else {
          tag(found);
        }
      }
    }
  }

  /** An element's tag, or all of it when it holds code. */
  private void element() {
    int end = HtmlTag.end(source, at);
    if (end < 0) {
      html.append('<');
      at++;
      return;
    }
    String name = HtmlTag.name(source, at);
    boolean code =
        switch (name) {
          case "pre", "code", "script", "style", "textarea" -> !source.startsWith("</", at);
          default -> false;
        };
    int close = code ? source.indexOf("</" + name, end) : -1;
    int behind = !code ? end : close < 0 ? source.length() : close;
    html.append(source, at, behind);
    at = behind;
  }

  private void tag(Found found) {
    String written = source.substring(at, found.end());
    at = found.end();
    int start = Math.max(0, place.indexOf(written));
    int end = Math.min(place.length(), start + written.length());
    MarkupBuilder line = new MarkupBuilder();
    new InlineWriter(writing, line)
        .one(new SyntaxNode(place.subSequence(start, end), found.syntax()));
    html.append(line.build().html(reference -> Optional.of(reference.path())));
  }
}
