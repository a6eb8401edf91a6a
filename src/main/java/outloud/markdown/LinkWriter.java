package outloud.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Attributes;

/** Writes links and pictures. */
final class LinkWriter {
  private final Writing writing;
  private final MarkupBuilder out;
  private final InlineWriter inlines;

  /** How many links are open: there is none inside another. */
  private int open;

  LinkWriter(Writing writing, MarkupBuilder out, InlineWriter inlines) {
    this.writing = writing;
    this.out = out;
    this.inlines = inlines;
  }

  boolean inLink() {
    return open > 0;
  }

  /** Keeps count of links in the author's own HTML. */
  void rawTag(String tag, String name) {
    if (name.equals("a")) {
      open = Math.max(0, open + (tag.startsWith("</") ? -1 : 1));
    }
  }

  void link(Link node, Inlines into) {
    link(node, node.getUrl(), node.getTitle(), into);
  }

  void link(LinkRef node, Inlines into) {
    Reference reference = definition(node);
    if (reference == null) {
      undefined(node, into);
    } else {
      link(node, reference.getUrl(), reference.getTitle(), into);
    }
  }

  void image(Image node, Inlines into) {
    picture(node, node.getUrl(), PictureTitle.of(node).with(attributes(node)), into);
  }

  void image(ImageRef node, Inlines into) {
    Reference reference = definition(node);
    if (reference == null) {
      undefined(node, into);
    } else {
      picture(node, reference.getUrl(), PictureTitle.of(reference).with(attributes(node)), into);
    }
  }

  /** A link whose label is its own address. */
  void address(String url, BasedSequence shown, Inlines into) {
    Optional<Target> target =
        inLink() || writing.targets.isRefused(url, shown)
            ? Optional.empty()
            : Optional.of(new Target.Url(UrlText.encoded(url)));
    labelled(target, shown.toString(), into);
  }

  /** A link with plain words as its label; only the words when it leads nowhere. */
  void labelled(Optional<Target> target, String label, Inlines into) {
    if (target.isEmpty() || inLink()) {
      inlines.plain(label, into);
      return;
    }
    out.openLink(target.get(), "");
    Inlines inside = new Inlines();
    inlines.plain(label, inside);
    out.closeLink(target.get());
    into.add(new Inline.Link(target.get(), inside.list()));
  }

  /** A link around the children of a node; only they when it leads nowhere. */
  void around(Optional<Target> target, Node node, Inlines into) {
    if (target.isEmpty() || inLink()) {
      inlines.children(node, into);
    } else {
      around(target.get(), "", node, into);
    }
  }

  private void link(Node node, BasedSequence url, BasedSequence title, Inlines into) {
    Optional<Target> target = inLink() ? Optional.empty() : writing.targets.link(url);
    if (target.isEmpty()) {
      inlines.children(node, into);
      return;
    }
    String words = Escaping.unescapeString(title.toString());
    String shown = words.isEmpty() ? "" : " title=\"" + Html.attribute(words) + "\"";
    around(target.get(), shown + behind(node), node, into);
  }

  private void around(Target target, String attributes, Node node, Inlines into) {
    out.openLink(target, attributes);
    open++;
    List<Inline> label = inlines.children(node);
    open--;
    out.closeLink(target);
    into.add(new Inline.Link(target, label));
  }

  /** What the author says in braces right behind a link or a picture. */
  static Attributes attributes(Node node) {
    return node.getNext() instanceof SyntaxNode next && next.syntax instanceof Attributes attributes
        ? attributes
        : Attributes.NONE;
  }

  /** The attributes of a link that are no danger. */
  private static String behind(Node node) {
    Attributes attributes = attributes(node);
    StringBuilder behind = new StringBuilder();
    if (!attributes.classes().isEmpty()) {
      String classes = Html.attribute(String.join(" ", attributes.classes()));
      behind.append(" class=\"").append(classes).append('"');
    }
    for (String name : new String[] {"target", "rel", "download", "hreflang"}) {
      String value = attributes.named().get(name);
      if (value != null) {
        behind.append(' ').append(name).append("=\"").append(Html.attribute(value)).append('"');
      }
    }
    return behind.toString();
  }

  private void picture(Node node, BasedSequence url, PictureTitle title, Inlines into) {
    String alt = alt(node);
    Optional<Target> target = writing.targets.picture(url);
    if (target.isEmpty()) {
      inlines.plain(alt, into);
    } else {
      if (isWordless(alt) && title.title().isEmpty() && !hasWordsBeside(node)) {
        writing.wordless(node.getChars());
      }
      picture(target.get(), alt, title, into);
    }
  }

  /** Whether a label says nothing but perhaps a size. */
  static boolean isWordless(String alt) {
    int bar = PictureTitle.sizeStart(alt);
    return (bar < 0 ? alt : alt.substring(0, bar)).isBlank();
  }

  /** In a link with words of its own, a picture is an ornament. */
  private static boolean hasWordsBeside(Node picture) {
    Node link = picture.getParent();
    if (!(link instanceof Link) && !(link instanceof LinkRef)) {
      return false;
    }
    for (Node node = link.getFirstChild(); node != null; node = node.getNext()) {
      boolean other = node instanceof Image || node instanceof ImageRef;
      if (!other && !node.getChars().isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** What a picture says to those who do not see it: all words of its label. */
  String alt(Node picture) {
    List<Inline> label = new InlineWriter(writing, new MarkupBuilder()).children(picture);
    StringBuilder alt = new StringBuilder();
    for (Inline inline : label) {
      alt.append(
          inline instanceof Inline.Picture inner ? inner.alt() : Inline.text(List.of(inline)));
    }
    return alt.toString();
  }

  /**
   * A picture, a film or a sound; its caption, if it gets one, is written around it.
   *
   * @param alt its description; Obsidian writes its size behind it: {@code words|300x200}
   */
  void picture(Target target, String alt, PictureTitle title, Inlines into) {
    int bar = PictureTitle.sizeStart(alt);
    PictureTitle size = bar < 0 ? title : title.withSize(alt.substring(bar + 1).strip());
    String words = bar < 0 ? alt : alt.substring(0, bar).strip();
    String path = path(target);
    if (FileEnding.isPdf(path)) {
      labelled(Optional.of(target), words.isEmpty() ? FileEnding.name(path) : words, into);
    } else if (FileEnding.isVideo(path) || FileEnding.isSound(path)) {
      film(target, FileEnding.isVideo(path) ? "video" : "audio", words, size, into);
    } else {
      out.html("<img src=\"").address(target);
      out.html("\" alt=\"" + Html.attribute(words) + "\"" + size.attributes());
      out.html(" loading=\"lazy\" decoding=\"async\">");
      into.add(new Inline.Picture(target, words));
    }
  }

  /** What plays; elsewhere it is a link. */
  private void film(Target target, String element, String words, PictureTitle size, Inlines into) {
    out.html("<" + element + " src=\"").address(target);
    out.html("\" controls preload=\"metadata\"" + size.attributes());
    out.html(words.isEmpty() ? ">" : " aria-label=\"" + Html.attribute(words) + "\">");
    out.html("</" + element + ">");
    String label = words.isEmpty() ? FileEnding.name(path(target)) : words;
    into.add(new Inline.Link(target, List.of(new Inline.Text(label))));
  }

  private static String path(Target target) {
    return target instanceof Target.Reference reference
        ? reference.path()
        : ((Target.Url) target).url();
  }

  private @Nullable Reference definition(RefNode node) {
    return node.getReferenceNode(writing.references);
  }

  /** Brackets that refer to nothing are text. */
  private void undefined(RefNode node, Inlines into) {
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null || last == null) {
      inlines.plain(node.getChars().toString(), into);
      return;
    }
    BasedSequence chars = node.getChars();
    int start = Math.max(0, first.getStartOffset() - node.getStartOffset());
    int end = Math.max(0, node.getEndOffset() - last.getEndOffset());
    inlines.plain(chars.subSequence(0, Math.min(start, chars.length())).toString(), into);
    inlines.children(node, into);
    String behind = chars.subSequence(Math.max(0, chars.length() - end)).toString();
    inlines.plain(Escaping.unescapeString(behind), into);
  }
}
