package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import outloud.diagnostic.Code;
import outloud.markdown.Syntax.Tag;
import outloud.markdown.TagTable.Entry;
import outloud.markdown.Target.Kind;

/** Writes tags and template values inside prose. */
final class InlineTags {
  private static final String HINT =
      "Write it in Markdown or HTML instead, or put code between backticks.";

  private static final String STRAY = "Take it out, or open it first.";

  private static final Set<String> ENCLOSING =
      Set.of("if", "unless", "for", "case", "capture", "tablerow", "block", "macro", "filter");

  private final Writing writing;
  private final InlineWriter inlines;
  private final LinkWriter links;

  InlineTags(Writing writing, InlineWriter inlines, LinkWriter links) {
    this.writing = writing;
    this.inlines = inlines;
    this.links = links;
  }

  void write(Tag tag, SyntaxNode node, Inlines into) {
    BasedSequence place = node.getChars();
    boolean raw = tag.isRaw() && place.startsWith("{%");
    if (writing.raw && !raw) {
      inlines.plain(place.toString(), into);
      return;
    }
    if (writing.unpaired.closesNothing(place)) {
      report(place, "the tag `" + tag.name() + "` closes nothing, so it is left out", STRAY);
    }
    if (raw) {
      writing.raw = tag.name().equals("raw");
      neverClosed(tag, place);
      return;
    }
    Optional<String> url = TagAddress.of(tag);
    Optional<CaptionedPicture> figure =
        url.isPresent() ? Optional.empty() : CaptionedPicture.of(tag, place, writing.targets);
    if (url.isPresent()) {
      EmbedCard card = EmbedCard.of(url.get(), TagAddress.title(tag));
      links.labelled(Optional.of(new Target.Url(card.url())), card.shortly(), into);
    } else if (figure.isPresent()) {
      CaptionedPicture picture = figure.get();
      if (picture.alt().isEmpty() && picture.caption().isEmpty()) {
        writing.wordless(place);
      }
      String alt = picture.alt().isEmpty() ? picture.caption() : picture.alt();
      links.picture(picture.target(), alt, picture.size(), into);
    } else if (!tag.closes()) {
      other(tag, node, into);
    }
  }

  private void other(Tag written, SyntaxNode node, Inlines into) {
    Tag tag = TagAddress.called(written);
    BasedSequence place = node.getChars();
    Entry entry = TagTable.of(tag.name());
    if (TagAddress.isPath(tag)) {
      link(tag, place, into);
      return;
    }
    boolean component = place.startsWith("<");
    if (entry == null || (component && entry.meaning() == TagTable.Meaning.LOGIC)) {
      unknown(written, tag, place, into);
      return;
    }
    switch (entry.meaning()) {
      case MENTION -> mention(tag, entry.detail(), into);
      case LINK -> link(tag, place, into);
      case BUTTON -> button(tag, node, into);
      case WORDS -> inlines.plain(label(tag), into);
      case LABEL -> inlines.strong(label(tag), into);
      case CODE -> unclosed(tag, place, into);
      case LOGIC -> logic(tag, place, into);
      case KEPT -> {}
      case NOTHING -> comment(tag, place);
      case EMBED, PICTURE -> unknown(written, tag, place, into);
      case CALLOUT, DETAILS, QUOTE -> alone(written, tag, place, into);
    }
  }

  private void mention(Tag tag, String detail, Inlines into) {
    String name = TagAddress.words(tag, "name", "id");
    String plain = name.startsWith("@") || name.startsWith("#") ? name.substring(1) : name;
    int sign = detail.length() - 1;
    String address = detail.substring(0, sign) + plain;
    links.labelled(
        Optional.of(new Target.Url(UrlText.encoded(address))), detail.charAt(sign) + plain, into);
  }

  /** A document by its file; the words are those given, else its name. */
  private void link(Tag tag, BasedSequence place, Inlines into) {
    List<String> words = Arguments.of(tag.arguments()).words();
    if (words.isEmpty()) {
      unknown(tag, tag, place, into);
      return;
    }
    String path = words.getFirst();
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String label = words.size() > 1 ? String.join(" ", words.subList(1, words.size())) : name;
    label = words.size() == 1 && dot > 0 ? name.substring(0, dot) : label;
    Kind kind = tag.name().equals("post_url") ? Kind.POST_URL : Kind.REF;
    links.labelled(Optional.of(writing.targets.reference(kind, path, place)), label, into);
  }

  private void button(Tag tag, SyntaxNode node, Inlines into) {
    Arguments arguments = Arguments.of(tag.arguments());
    String address = arguments.first("href", "url", "link", "to", "relref", "ref");
    int given = address.isEmpty() && !arguments.words().isEmpty() ? 1 : 0;
    address = given == 1 ? arguments.words().getFirst() : address;
    Optional<Target> target = writing.targets.link(address, node.getChars());
    if (node.hasChildren()) {
      links.around(target, node, into);
      return;
    }
    String named = arguments.first("text", "title", "label", "content", "name");
    List<String> words = arguments.words().subList(given, arguments.words().size());
    links.labelled(target, named.isEmpty() ? String.join(" ", words) : named, into);
  }

  private static String label(Tag tag) {
    Arguments arguments = Arguments.of(tag.arguments());
    String named = arguments.first("label", "title", "name", "header", "text", "value");
    return named.isEmpty() ? String.join(" ", arguments.words()) : named;
  }

  /** What a tag captures stands where it is written, so nothing is left for its name. */
  private void logic(Tag tag, BasedSequence place, Inlines into) {
    boolean lost = ENCLOSING.contains(tag.name()) && neverClosed(tag, place);
    boolean known =
        switch (tag.name()) {
          case "else", "elsif", "elseif", "when" -> true;
          case "capture" -> writing.values.capture(tag.arguments());
          case "assign", "set" -> writing.values.assign(tag.arguments());
          case "param" -> parameter(tag, into);
          default -> false;
        };
    if (!known && !lost) {
      report(place, "the tag `" + tag.name() + "` does not run here; what it encloses is shown");
    }
  }

  /** Hugo's {@code param}: a value of the front matter. */
  private boolean parameter(Tag tag, Inlines into) {
    String name = String.join(".", Arguments.of(tag.arguments()).words());
    Optional<String> value = writing.settings.values().text(name);
    value.ifPresent(text -> inlines.plain(text, into));
    return value.isPresent();
  }

  /** Says that a tag is never closed, where that is so. */
  private boolean neverClosed(Tag tag, BasedSequence place) {
    if (!writing.unpaired.isNeverClosed(place)) {
      return false;
    }
    String end = Unpaired.endOf(place, tag.name());
    report(
        place,
        "the tag `" + tag.name() + "` is never closed",
        "Write `" + end + "` behind what it encloses; all of it is shown until then.");
    return true;
  }

  private void comment(Tag tag, BasedSequence place) {
    if (tag.name().startsWith("comment")) {
      neverClosed(tag, place);
    }
  }

  /** A tag that encloses something is not closed; one of Hugo's may have it as an argument. */
  private void alone(Tag written, Tag tag, BasedSequence place, Inlines into) {
    boolean closed = place.startsWith("{{") && tag.arguments().indexOf(' ') > 0;
    if (closed || !neverClosed(tag, place)) {
      unknown(written, tag, place, into);
    } else {
      inlines.plain(tag.arguments(), into);
    }
  }

  private void unclosed(Tag tag, BasedSequence place, Inlines into) {
    writing.reports.report(
        Code.MARKDOWN_UNCLOSED_FENCE,
        place,
        "the tag `" + tag.name() + "` is never closed",
        "Close it behind the code, or use a fence of three backticks.");
    inlines.plain(tag.arguments(), into);
  }

  /** What an unknown tag was given stays as text; of an include only the words. */
  private void unknown(Tag written, Tag tag, BasedSequence place, Inlines into) {
    boolean component = place.startsWith("<");
    boolean mixed = component || TagAddress.isInclude(written);
    String words = mixed ? prose(tag.arguments(), !component) : tag.arguments();
    String rest =
        words.isBlank()
            ? "is not known and is left out"
            : component
                ? "is not known; only its words are shown"
                : "is not known; what it was given is shown as text";
    String name =
        component ? "the component `" + componentName(place) + "`" : named(written, place);
    report(place, name + " " + rest);
    inlines.plain(words, into);
  }

  /** The tag as the author wrote it; an include by its file. */
  private static String named(Tag tag, BasedSequence place) {
    String source = place.toString();
    int at = source.toLowerCase(Locale.ROOT).indexOf(tag.name());
    String name = at < 0 ? tag.name() : source.substring(at, at + tag.name().length());
    List<String> words = Arguments.of(tag.arguments()).words();
    return TagAddress.isInclude(tag) && !words.isEmpty()
        ? "the include `" + words.getFirst() + "`"
        : "the tag `" + name + "`";
  }

  private static String componentName(BasedSequence place) {
    int end = 1;
    while (end < place.length() && " \t\n/>".indexOf(place.charAt(end)) < 0) {
      end++;
    }
    return place.subSequence(1, end).toString();
  }

  /** The arguments that are meant to be read; those without a name may be. */
  private static String prose(String source, boolean unnamed) {
    Arguments arguments = Arguments.of(source);
    StringBuilder words = new StringBuilder(unnamed ? String.join(" ", arguments.words()) : "");
    for (Map.Entry<String, String> named : arguments.named().entrySet()) {
      if (isProse(named)) {
        words.append(words.isEmpty() ? "" : " ").append(named.getValue());
      }
    }
    return words.toString();
  }

  private static boolean isProse(Map.Entry<String, String> argument) {
    return argument.getValue().strip().indexOf(' ') > 0
        || switch (argument.getKey()) {
          case "content",
              "text",
              "title",
              "caption",
              "message",
              "label",
              "body",
              "quote",
              "author" ->
              true;
          default -> false;
        };
  }

  private void report(BasedSequence place, String message) {
    report(place, message, HINT);
  }

  private void report(BasedSequence place, String message, String hint) {
    writing.reports.report(Code.MARKDOWN_UNKNOWN_TAG, place, message, hint);
  }
}
