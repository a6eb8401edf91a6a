package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import outloud.diagnostic.Code;
import outloud.markdown.Syntax.Address;
import outloud.markdown.Syntax.Attributes;
import outloud.markdown.Syntax.CalloutStart;
import outloud.markdown.Syntax.Contents;
import outloud.markdown.Syntax.Formula;
import outloud.markdown.Syntax.HeadingId;
import outloud.markdown.Syntax.Hidden;
import outloud.markdown.Syntax.Listing;
import outloud.markdown.Syntax.Literal;
import outloud.markdown.Syntax.Tag;
import outloud.markdown.Syntax.Wiki;
import outloud.markdown.Target.Kind;

/** Writes our {@link Syntax} where it stands inside prose. */
final class SyntaxWriter {
  private final Writing writing;
  private final InlineWriter inlines;
  private final LinkWriter links;

  SyntaxWriter(Writing writing, InlineWriter inlines, LinkWriter links) {
    this.writing = writing;
    this.inlines = inlines;
    this.links = links;
  }

  void write(SyntaxNode node, Inlines into) {
    BasedSequence place = node.getChars();
    switch (node.syntax) {
      case Address(String url, String shown) ->
          links.labelled(Optional.of(new Target.Url(UrlText.encoded(url))), shown, into);
      case Wiki wiki -> wiki(wiki, place, into);
      case Literal(String text) -> inlines.plain(text, into);
      case Tag tag -> tag(tag, place, into);
      case Listing(String _, String code) -> inlines.plain(code, into);
      case Formula(String tex, boolean display) ->
          inlines.formula(MathWriter.html(tex, display, place, writing.reports), tex, into);
      case CalloutStart _, HeadingId _, Hidden _, Attributes _, Contents _ -> {}
    }
  }

  private void wiki(Wiki wiki, BasedSequence place, Inlines into) {
    if (wiki.embed() && FileEnding.isPicture(wiki.path())) {
      Target target = writing.targets.wiki(Kind.WIKI_EMBED, wiki.path(), place);
      boolean size = !wiki.alias().isEmpty() && Character.isDigit(wiki.alias().charAt(0));
      PictureTitle title = size ? PictureTitle.sized("", wiki.alias()) : PictureTitle.NONE;
      links.picture(target, size ? "" : wiki.alias(), title, into);
      return;
    }
    String label = wiki.alias().isEmpty() ? label(wiki.path()) : wiki.alias();
    if (wiki.path().startsWith("#")) {
      String id = HeadingIds.of(wiki.path().substring(wiki.path().lastIndexOf('#') + 1));
      links.labelled(Optional.of(new Target.Url("#" + id)), label, into);
      return;
    }
    // A note inside a note becomes a link to it; any other file keeps its kind.
    boolean file = wiki.embed() && FileEnding.isFile(wiki.path());
    Kind kind = file ? Kind.WIKI_EMBED : Kind.WIKILINK;
    links.labelled(Optional.of(writing.targets.wiki(kind, wiki.path(), place)), label, into);
  }

  /** The last part of the path; the heading where only that is named. */
  private static String label(String path) {
    int hash = path.indexOf('#');
    if (hash == 0) {
      return path.substring(path.lastIndexOf('#') + 1).strip();
    }
    String note = hash < 0 ? path : path.substring(0, hash);
    String name = note.substring(note.lastIndexOf('/') + 1);
    return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
  }

  private void tag(Tag tag, BasedSequence place, Inlines into) {
    if (writing.raw && !tag.name().equals("endraw")) {
      inlines.plain(place.toString(), into);
      return;
    }
    if (tag.name().equals("raw") || tag.name().equals("endraw")) {
      writing.raw = tag.name().equals("raw");
      return;
    }
    Optional<String> url = TagAddress.of(tag);
    Optional<Figure> figure = Figure.of(tag, place, writing.targets);
    if (url.isPresent()) {
      embed(url.get(), into);
    } else if (figure.isPresent()) {
      Figure picture = figure.get();
      links.picture(picture.target(), picture.alt(), picture.size(), into);
    } else {
      unknown(tag, place, into);
    }
  }

  private void embed(String url, Inlines into) {
    Target target = new Target.Url(UrlText.encoded(url));
    links.labelled(Optional.of(target), UrlText.label(url), into);
  }

  /** What an unknown tag was given stays as text; end tags and comments go in silence. */
  private void unknown(Tag tag, BasedSequence place, Inlines into) {
    if (tag.closes() || tag.name().equals("comment")) {
      return;
    }
    report(tag, place);
    inlines.plain(tag.arguments(), into);
  }

  private void report(Tag tag, BasedSequence place) {
    if (tag.name().equals("highlight")) {
      writing.reports.report(
          Code.MARKDOWN_UNCLOSED_FENCE,
          place,
          "the tag `highlight` is never closed",
          "Write `{% endhighlight %}` behind the code, or use a fence of three backticks.");
      return;
    }
    writing.reports.report(
        Code.MARKDOWN_UNKNOWN_TAG,
        place,
        "the tag `" + tag.name() + "` is not known; what it was given is shown as text",
        "Write it in Markdown or HTML instead, or put code between backticks.");
  }
}
