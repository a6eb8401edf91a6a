package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
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
import outloud.markdown.Syntax.Variable;
import outloud.markdown.Syntax.Wiki;
import outloud.markdown.Target.Kind;

/** Writes our {@link Syntax} where it stands inside prose. */
final class SyntaxWriter {
  private final Writing writing;
  private final InlineWriter inlines;
  private final LinkWriter links;
  private final InlineTags tags;

  SyntaxWriter(Writing writing, InlineWriter inlines, LinkWriter links) {
    this.writing = writing;
    this.inlines = inlines;
    this.links = links;
    this.tags = new InlineTags(writing, inlines, links);
  }

  void write(SyntaxNode node, Inlines into) {
    BasedSequence place = node.getChars();
    switch (node.syntax) {
      case Address(String url, String shown) ->
          links.labelled(Optional.of(new Target.Url(UrlText.encoded(url))), shown, into);
      case Wiki wiki -> wiki(wiki, place, into);
      case Literal(String text) -> inlines.plain(text, into);
      case Tag tag -> tags.write(tag, node, into);
      case Variable variable -> writing.values.write(variable, place, writing, inlines, into);
      case Listing(String _, String code) -> inlines.plain(code, into);
      case Formula(String tex, boolean display) ->
          inlines.formula(MathWriter.html(tex, display, place, writing.reports), tex, into);
      case CalloutStart _, HeadingId _, Hidden _, Attributes _, Contents _ -> {}
    }
  }

  private void wiki(Wiki wiki, BasedSequence place, Inlines into) {
    String path = wiki.path();
    boolean shown =
        FileEnding.isPicture(path)
            || FileEnding.isVideo(path)
            || FileEnding.isSound(path)
            || FileEnding.isPdf(path);
    boolean file = wiki.embed() && (shown || !FileEnding.isNote(path));
    Kind kind = file ? Kind.WIKI_EMBED : Kind.WIKILINK;
    Target target = writing.targets.reference(kind, path, place);
    if (wiki.embed() && shown) {
      String sized = "|" + wiki.alias();
      String alt = PictureTitle.sizeStart(sized) == 0 ? sized : wiki.alias();
      if (FileEnding.isPicture(path) && LinkWriter.isWordless(alt)) {
        writing.wordless(place);
      }
      links.picture(target, alt, PictureTitle.NONE, into);
    } else {
      // Inside a line, a note in a note is a link to it.
      links.labelled(Optional.of(target), label(wiki), into);
    }
  }

  /** The words of a link or an embed without words of its own. */
  static String label(Wiki wiki) {
    return wiki.alias().isEmpty() ? label(wiki.path()) : wiki.alias();
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
}
