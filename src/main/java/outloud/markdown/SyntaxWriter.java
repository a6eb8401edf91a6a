package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import outloud.markdown.Syntax.Address;
import outloud.markdown.Syntax.CalloutStart;
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
      case Variable variable -> tags.value(variable, place, into);
      case Listing(String _, String code) -> inlines.plain(code, into);
      case CalloutStart _, HeadingId _, Hidden _ -> {}
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
}
