package outloud.share;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import outloud.data.YamlText;
import outloud.site.Picture;
import outloud.site.Post;
import outloud.site.Term;

/**
 * A post for dev.to and for Hashnode, in Markdown with their front matter. Both are drafts, and
 * both say where the original is.
 */
final class Copies {
  /** Forem's article: 128 characters of a title, four tags of 30 letters and digits. */
  private static final int LONGEST_TITLE = 128;

  private static final int FOREM_TAGS = 4;
  private static final int LONGEST_TAG = 30;

  /** As Hashnode's help has it. */
  private static final int HASHNODE_TAGS = 5;

  private static final String HASHNODE_PICTURES = "https://cdn.hashnode.com/";

  private final Shared shared;
  private final Post post;
  private final Address addresses;
  private final List<HtmlNode> body;

  Copies(Shared shared, List<HtmlNode> body) {
    this.shared = shared;
    this.post = shared.post();
    this.addresses = shared.byline().addresses(shared.url());
    this.body = body;
  }

  /** The file for dev.to. */
  String devTo() {
    StringBuilder text = new StringBuilder("---\n");
    field(text, "title", shortened(post.title()));
    text.append("published: false\n");
    field(text, "description", post.description());
    line(text, "tags", String.join(", ", devToTags(post.tags())));
    field(text, "cover_image", cover());
    field(text, "canonical_url", post.canonicalUrl());
    field(text, "series", post.series().map(Term::name).orElse(""));
    return text.append("---\n\n").append(body(Tongue.DEV_TO)).toString();
  }

  /** The file for Hashnode. */
  String hashnode() {
    StringBuilder text = new StringBuilder("---\n");
    field(text, "title", post.title());
    field(text, "slug", post.slug());
    field(text, "tags", String.join(", ", hashnodeTags(post.tags())));
    field(text, "domain", shared.byline().blog());
    field(text, "subtitle", post.description());
    field(text, "cover", cover().startsWith(HASHNODE_PICTURES) ? cover() : "");
    field(text, "canonical", post.canonicalUrl());
    text.append("saveAsDraft: true\n");
    return text.append("---\n\n").append(body(Tongue.HASHNODE)).toString();
  }

  private String body(Tongue tongue) {
    return new MarkdownBlocks(tongue, addresses).write(body) + "\n";
  }

  private String cover() {
    return addresses.absolute(post.cover().map(Picture::url).map(this::onSite).orElse(""));
  }

  private String onSite(String url) {
    boolean ours = url.startsWith("/") && !url.startsWith("//");
    return ours ? shared.byline().basePath() + url : url;
  }

  private static void field(StringBuilder text, String name, String value) {
    line(text, name, value.isEmpty() ? "" : YamlText.quoted(value));
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(name).append(": ").append(value).append('\n');
    }
  }

  /** As much of a title as dev.to takes, whole words. */
  private static String shortened(String title) {
    if (title.length() <= LONGEST_TITLE) {
      return title;
    }
    int end = title.lastIndexOf(' ', LONGEST_TITLE - 1);
    end = end > LONGEST_TITLE / 2 ? end : title.offsetByCodePoints(0, LONGEST_TITLE / 2);
    return title.substring(0, end) + "…";
  }

  /** Letters and digits alone, as {@code buildinpublic}; the first four that differ. */
  static List<String> devToTags(List<Term> tags) {
    Set<String> names = new LinkedHashSet<>();
    for (Term tag : tags) {
      StringBuilder name = new StringBuilder();
      tag.slug().codePoints().filter(Character::isLetterOrDigit).forEach(name::appendCodePoint);
      if (!name.isEmpty() && name.length() <= LONGEST_TAG && names.size() < FOREM_TAGS) {
        names.add(name.toString());
      }
    }
    return new ArrayList<>(names);
  }

  private static List<String> hashnodeTags(List<Term> tags) {
    return tags.stream().map(Term::slug).distinct().limit(HASHNODE_TAGS).toList();
  }
}
