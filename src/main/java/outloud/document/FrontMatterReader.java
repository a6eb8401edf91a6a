package outloud.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.source.LineMap;
import outloud.source.Span;

/** Makes front matter of a located tree, and says which keys it could not use. */
final class FrontMatterReader {
  /** The keys that a later stage may have something to say about. */
  private static final Set<Key> RESOLVED_LATER =
      EnumSet.of(
          Key.TITLE,
          Key.SLUG,
          Key.PERMALINK,
          Key.REDIRECT_TO,
          Key.ALIASES,
          Key.CATEGORIES,
          Key.PROJECT,
          Key.LANGUAGE,
          Key.COVER,
          Key.SYNDICATION,
          Key.HOOK,
          Key.THREAD);

  /** The keys of which a list or a table says nothing. */
  private static final Set<Key> OF_ONE_TEXT =
      EnumSet.of(Key.TITLE, Key.DESCRIPTION, Key.SLUG, Key.LANGUAGE, Key.CANONICAL_URL);

  /** What Eleventy reads as a time of the file or of its repository. */
  private static final Set<String> FILE_DATES =
      Set.of("created", "last modified", "git created", "git last modified");

  private final Node.Mapping fields;
  private final Entries entries;
  private final Dialect dialect;
  private final LineMap lines;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Document.KeyPlace> places = new ArrayList<>();

  FrontMatterReader(Node.Mapping fields, Dialect dialect, LineMap lines) {
    this.fields = fields;
    this.entries = new Entries(fields);
    this.dialect = dialect;
    this.lines = lines;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Where the keys stand that won; complete when {@link #read} has returned. */
  List<Document.KeyPlace> places() {
    return places;
  }

  /** What a text says of how it is to be read: its punctuation. */
  Optional<Boolean> smartPunctuation() {
    return entries.text(Key.SMART_PUNCTUATION).map(said -> !said.equals("false"));
  }

  /** The same of its HTML; a word that says nothing is reported. */
  Optional<Boolean> rawHtml() {
    Optional<Node.Entry> entry = entries.single(Key.RAW_HTML);
    Optional<Boolean> wish = entries.text(Key.RAW_HTML).flatMap(RawHtmlWish::of);
    if (entry.isPresent() && wish.isEmpty()) {
      report(
          Code.FRONT_MATTER_WRONG_TYPE,
          entry.get().value().span(),
          "`" + Entries.text(entry.get().value()) + "` does not say what HTML may do",
          RawHtmlWish.HINT);
    }
    return wish;
  }

  FrontMatter read() {
    Optional<Node.Entry> misspelt = new StrangeKeys(fields, lines, diagnostics).report();
    new QuietLosses(fields, lines, diagnostics).report();
    OF_ONE_TEXT.forEach(this::reportWrongType);
    for (Key key : RESOLVED_LATER) {
      Optional<Node.Entry> entry = entries.first(key);
      if (entry.isPresent()) {
        place(key, entry.get());
      }
    }
    Optional<PublishDate> date = date(Key.DATE);
    boolean held = new HoldBack(entries, lines, diagnostics, places).isHeld(misspelt);
    Optional<Node.Entry> cover = CoverText.entry(entries, fields);
    return new FrontMatter(
        title(),
        entries.text(Key.DESCRIPTION),
        date.isPresent() ? date : publishedDate(),
        date(Key.UPDATED),
        release(),
        date(Key.EXPIRES),
        slug(),
        entries.plain(Key.PERMALINK),
        entries.text(Key.REDIRECT_TO),
        list(Key.ALIASES),
        tags(Key.TAGS),
        tags(Key.CATEGORIES),
        series(),
        entries.text(Key.PROJECT),
        held,
        cover.isEmpty() ? Optional.empty() : CoverText.path(cover.get().value()),
        coverAlt(cover),
        entries.text(Key.CANONICAL_URL),
        entries.text(Key.LINK),
        language(),
        list(Key.SYNDICATION),
        new ThreadKeys(entries, lines, diagnostics).wish(),
        number(Key.WEIGHT),
        entries.text(Key.EXCERPT_SEPARATOR),
        fields);
  }

  private void place(Key key, Node.Entry entry) {
    places.add(new Document.KeyPlace(key.id(), entry.key(), lines.location(entry.value().span())));
  }

  private void reportWrongType(Key key) {
    Optional<Node.Entry> entry = entries.first(key);
    // Of `{{ title }}`, a template, there is nothing but a complaint already.
    boolean template =
        entry.isPresent()
            && entry.get().value() instanceof Node.Mapping table
            && table.entries().isEmpty();
    if (entry.isPresent() && entries.single(key).isEmpty() && !template) {
      boolean list = entry.get().value() instanceof Node.Sequence;
      report(
          Code.FRONT_MATTER_WRONG_TYPE,
          entry.get().value().span(),
          "`"
              + entry.get().key()
              + "` has "
              + (list ? "a list" : "keys of its own")
              + ", not a text",
          "Write one text behind it; this counts as nothing.");
    }
  }

  /** Docusaurus writes {@code slug: /} for its first page, which is no name. */
  private Optional<String> slug() {
    return entries.plain(Key.SLUG).filter(slug -> !slug.equals("/"));
  }

  private Optional<String> title() {
    Optional<String> title = entries.text(Key.TITLE);
    return title.isEmpty() ? title : Optional.of(oneLine(title.get()));
  }

  private Optional<String> coverAlt(Optional<Node.Entry> cover) {
    Optional<String> alt = entries.text(Key.COVER_ALT);
    return alt.isPresent() || cover.isEmpty() ? alt : CoverText.alt(cover.get().value());
  }

  /** A title of several lines is one with spaces; nothing invisible is left but joiners. */
  private static String oneLine(String title) {
    StringBuilder line = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean mark = c >= '\u200E' && c <= '\u200F';
      if (Character.isISOControl(c)) {
        line.append(' ');
      } else if (mark || !Invisible.is(c)) {
        line.append(c);
      }
    }
    return line.toString();
  }

  private Optional<Integer> number(Key key) {
    Optional<String> text = entries.text(key);
    boolean whole = text.isPresent() && text.get().matches("-?\\d{1,9}");
    return whole ? Optional.of(Integer.valueOf(text.get())) : Optional.empty();
  }

  /** The first of a key's names that holds a date; those before it that hold none are reported. */
  private Optional<PublishDate> date(Key key) {
    for (Node.Entry entry : entries.all(key)) {
      String text = Entries.text(entry.value());
      Optional<PublishDate> date = DateText.parse(text);
      if (date.isPresent()) {
        place(key, entry);
        reportBadTime(entry.value(), date.get());
        return date;
      }
      boolean table = entry.value() instanceof Node.Mapping;
      if (!table && !FILE_DATES.contains(text.toLowerCase(Locale.ROOT))) {
        reportBadDate(entry.value());
      }
    }
    return Optional.empty();
  }

  private void reportBadTime(Node value, PublishDate date) {
    String text = Entries.text(value);
    if (date.time().isEmpty() && text.matches(".*\\d:\\d.*")) {
      report(
          Code.FRONT_MATTER_BAD_DATE,
          value.span(),
          "`" + text + "` has no such time, so only its day counts",
          "Write it like `" + date.day() + "T18:30:00+01:00`.");
    }
  }

  private void reportBadDate(Node value) {
    Optional<String> two = DateText.twoDays(Entries.text(value));
    if (two.isPresent()) {
      report(
          Code.FRONT_MATTER_BAD_DATE,
          value.span(),
          "`" + Entries.text(value) + "` may be two days, so it counts as none",
          "Write " + two.get() + ".");
      return;
    }
    report(
        Code.FRONT_MATTER_BAD_DATE,
        value.span(),
        "`" + Entries.text(value) + "` cannot be read as a date",
        "Write it like `2026-11-20` or `2026-11-20T18:30:00+01:00`.");
  }

  /** Where there is a {@code date} as well, Hugo's {@code publishDate} says from when on. */
  private Optional<PublishDate> release() {
    boolean isDated = false;
    for (Node.Entry entry : entries.all(Key.DATE)) {
      Optional<PublishDate> date = DateText.parse(Entries.text(entry.value()));
      if (entry.key().toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "").equals("publishdate")) {
        if (date.isEmpty() && isDated && !(entry.value() instanceof Node.Mapping)) {
          reportBadDate(entry.value());
        }
        return date;
      }
      isDated |= date.isPresent();
    }
    return Optional.empty();
  }

  /** Obsidian's {@code published: 2024-01-31} is a date where others have true or false. */
  private Optional<PublishDate> publishedDate() {
    Optional<String> published = entries.text(Key.PUBLISHED);
    return published.isEmpty() ? Optional.empty() : DateText.parse(published.get());
  }

  private List<String> list(Key key) {
    Optional<Node.Entry> entry = entries.first(key);
    return entry.isEmpty() ? List.of() : TagText.words(entry.get().value());
  }

  private List<String> tags(Key key) {
    Optional<Node.Entry> entry = entries.first(key);
    return entry.isEmpty() ? List.of() : TagText.of(entry.get(), dialect);
  }

  /** What is no language counts as nothing: the site's own is the better guess. */
  private Optional<String> language() {
    Optional<Node.Entry> entry = entries.single(Key.LANGUAGE);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    String written = Entries.text(entry.get().value());
    Optional<String> tag = LanguageTag.of(written);
    if (tag.isEmpty()) {
      report(
          Code.FRONT_MATTER_WRONG_TYPE,
          entry.get().value().span(),
          "`" + written + "` is no language",
          LanguageTag.hint(written));
    }
    return tag;
  }

  /** One name, or the first of a list; a table's {@code name} or {@code title}. */
  private Optional<String> series() {
    Optional<String> name = entries.text(Key.SERIES);
    List<String> names = name.isEmpty() ? tags(Key.SERIES) : List.of();
    return names.isEmpty() ? name : Optional.of(names.getFirst());
  }

  private void report(Code code, Span span, String message, String hint) {
    diagnostics.add(Diagnostic.of(code, lines.location(span), message, hint));
  }
}
