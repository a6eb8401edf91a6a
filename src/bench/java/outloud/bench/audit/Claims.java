package outloud.bench.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a source file plainly says of itself, read by eye and not by a parser: title and day. */
record Claims(Optional<String> title, Optional<String> day, boolean draft) {
  private static final Pattern HEAD =
      Pattern.compile(
          "\\A\\uFEFF?\\s*(---|\\+\\+\\+)[^\\n]*\\n(.*?)\\n\\1[ \\t]*(?=\\n|\\z)", Pattern.DOTALL);
  private static final Pattern TITLE = Pattern.compile("(?m)^title\\s*[:=][ \\t]*(\\S.*)$");
  private static final Pattern DATE =
      Pattern.compile(
          "(?mi)^(?:date|datePublished|published_at|pubDate|publishDate|created|pubDatetime)\\s*[:=]["
              + " \\t]*[\"']?(\\d{4}-\\d\\d-\\d\\d)\\b.*$");
  private static final Pattern DATED = Pattern.compile("(?mi)^(?:date|pub|created)\\w*\\s*[:=]");
  private static final Pattern NAMED =
      Pattern.compile("(?:^|/)(\\d{4}-\\d\\d-\\d\\d)-[^/]*(?:/index)?\\.\\w+$");
  private static final Pattern DRAFT =
      Pattern.compile("(?mi)^(?:draft\\s*[:=]\\s*true|published\\s*:\\s*false)\\s*$");

  static Claims of(String path, String source) {
    Matcher head = HEAD.matcher(source.replace("\r\n", "\n"));
    String front = head.find() ? head.group(2) + "\n" : "";
    Optional<String> title =
        first(TITLE, front).map(Claims::unquoted).filter(text -> !text.isEmpty());
    Optional<String> written = first(DATE, front);
    boolean speaks = DATED.matcher(front).find();
    Optional<String> day = speaks ? written : written.or(() -> first(NAMED, path));
    return new Claims(title, day, DRAFT.matcher(front).find());
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  private static String unquoted(String value) {
    boolean block =
        value.matches("[|>][+-]?.*") || value.matches("[!&*\\[{].*") || value.equals("null");
    String bare = value.replaceFirst("^([\"'])(.*)\\1\\s*(#.*)?$", "$2");
    return block ? "" : bare;
  }

  /** Whether a title that was made of the file says the same words. */
  boolean agrees(String made) {
    return title.isEmpty() || Words.of(title.get().replace("\\\"", "\"")).equals(Words.of(made));
  }
}
