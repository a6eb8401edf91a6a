package outloud.markdown;

import outloud.markdown.Block.Lines;

/**
 * Writes blocks of code. A theme finds {@code figure.code} with an optional {@code figcaption}, and
 * in it {@code pre > code.language-…}; when lines are marked or numbered each one is a {@code
 * span.line}, marked ones with the class {@code marked}, and {@code pre.numbered} sets the CSS
 * counter {@code line} to the number before its first.
 */
final class CodeWriter {
  private final Writing writing;
  private final MarkupBuilder out;

  CodeWriter(Writing writing, MarkupBuilder out) {
    this.writing = writing;
    this.out = out;
  }

  /** Writes code and answers its text as a reader sees it. */
  String write(FenceInfo info, String source) {
    String code = CodeText.block(source);
    String html = writing.highlighter.html(info.language(), code);
    Lines lines = info.lines();
    String language = Html.attribute(info.language());
    out.html("<figure class=\"code\">");
    if (!info.fileName().isEmpty()) {
      out.html("<figcaption>").text(info.fileName()).html("</figcaption>");
    }
    out.html("<pre tabindex=\"0\"" + (writing.dir.isEmpty() ? "" : " dir=\"ltr\""));
    out.html(lines.first() > 0 ? " class=\"numbered\"><code" : "><code");
    out.html(language.isEmpty() ? ">" : " class=\"language-" + language + "\">");
    out.html(lines.isPlain() ? html + "\n" : lined(html, lines));
    out.html("</code></pre></figure>\n");
    return code;
  }

  /** No colour goes over the end of a line, so that lines can be cut apart. */
  private static String lined(String html, Lines lines) {
    StringBuilder lined = new StringBuilder(html.length() * 2);
    int number = 1;
    int start = 0;
    while (start <= html.length()) {
      int feed = html.indexOf('\n', start);
      int end = feed < 0 ? html.length() : feed;
      boolean marked = lines.marked().contains(number);
      lined.append(marked ? "<span class=\"line marked\"" : "<span class=\"line\"");
      if (lines.first() > 0) {
        lined.append(" data-n=\"").append(lines.first() + number - 1).append('"');
      }
      lined.append('>');
      lined.append(html, start, end).append("</span>\n");
      number++;
      start = end + 1;
    }
    return lined.toString();
  }
}
