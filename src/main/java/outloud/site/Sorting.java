package outloud.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import outloud.document.Document;

/** Tells posts from pages, in the folders of each tool. */
final class Sorting {
  private final Premises premises;
  private final Layout layout;
  private final Addressing addressing;
  private final Set<String> datedFolders = new HashSet<>();
  private final boolean postsAtTheTop;
  private final Topics topics;
  private final boolean hasOwnFolders;

  Sorting(Material material, Layout layout, Addressing addressing) {
    this.premises = material.premises();
    this.layout = layout;
    this.addressing = addressing;
    Map<Boolean, Integer> dated = new HashMap<>();
    if (premises.tool() != Tool.OUTLOUD) {
      for (Document document : material.documents()) {
        if (PostMaker.date(document).isPresent()) {
          List<String> folders = addressing.name(document).folders();
          datedFolders.add(folders.isEmpty() ? "" : folders.getFirst());
          dated.merge(folders.isEmpty(), 1, Integer::sum);
        }
      }
    }
    this.postsAtTheTop = dated.getOrDefault(true, 0) > dated.getOrDefault(false, 0);
    boolean ours = premises.tool() == Tool.OUTLOUD;
    this.topics = new Topics(ours ? material.documents() : List.of(), layout);
    boolean elsewhere = false;
    for (Document document : ours ? material.documents() : List.<Document>of()) {
      elsewhere |= !Layout.staysAtHome(document.path());
    }
    this.hasOwnFolders = elsewhere;
  }

  /** What a document is about because of the folder that it is in. */
  List<String> topics(Document document) {
    return topics.of(document);
  }

  /** Whether the tool makes a page of its own of this document. */
  boolean isPublic(Document document) {
    if (Layout.isSectionText(document.path())) {
      return false;
    }
    if (premises.tool() == Tool.OUTLOUD) {
      return !hasOwnFolders || !Layout.staysAtHome(document.path());
    }
    if (premises.tool() == Tool.ELEVENTY) {
      return !document.frontMatter().permalink().orElse("").equals("false")
          && !isIgnored(document.path().value());
    }
    if (premises.tool() == Tool.NEXT && addressing.isOfAppRouter(document.path())) {
      return isPublicInAppRouter(document);
    }
    return premises.tool() != Tool.JEKYLL || isPublicInJekyll(document);
  }

  /**
   * https://nextjs.org/docs/app/getting-started/project-structure: a page is called {@code page},
   * folders that begin with {@code _} are private, and those in square brackets or with {@code @}
   * are no part of one address. A program may read others, and they say something of themselves.
   */
  private static boolean isPublicInAppRouter(Document document) {
    return document.path().stem().equals("page")
        ? !document.path().folder().matches("(.*/)?[_@\\[].*")
        : !document.frontMatter().fields().entries().isEmpty();
  }

  /** https://www.11ty.dev/docs/ignores/: texts in these folders are none, files stay files. */
  private boolean isIgnored(String path) {
    for (String written : premises.inherited().list(InheritedReader.IGNORED)) {
      String plain = written.replaceFirst("^(\\./|/)+", "").replaceFirst("(/\\*{0,2})+$", "");
      boolean ignored =
          plain.indexOf('*') < 0
              ? path.equals(plain) || path.startsWith(plain + "/")
              : path.matches("\\Q" + plain.replaceAll("\\*+", "\\\\E.*\\\\Q") + "\\E");
      if (ignored) {
        return true;
      }
    }
    return false;
  }

  /** The reason why a document is not {@link #isPublic}. */
  String whyNotPublic(Document document) {
    if (Layout.isSectionText(document.path())) {
      return "it introduces its folder and is no page of its own";
    }
    return premises.tool() == Tool.OUTLOUD
        ? "the name of its folder begins with `_`"
        : premises.tool().label() + " makes no page of it either";
  }

  /** https://jekyllrb.com/docs/pages/ and /collections/: who has front matter, or says output. */
  private boolean isPublicInJekyll(Document document) {
    List<String> folders = addressing.name(document).folders();
    if (folders.contains("_posts") || folders.contains("_drafts")) {
      return true;
    }
    if (!folders.isEmpty() && folders.getFirst().startsWith("_")) {
      String name = folders.getFirst().substring(1);
      return premises.inherited().has("collections." + name + ".output");
    }
    return premises.isMixed() || !document.frontMatter().fields().entries().isEmpty();
  }

  /** The section of a document: {@code posts}, {@code pages} or the folder's own name. */
  String section(Document document) {
    return premises.tool() == Tool.OUTLOUD
        ? layout.section(document.path())
        : sectionOfTool(document);
  }

  private String sectionOfTool(Document document) {
    return switch (premises.tool()) {
      case OUTLOUD -> layout.section(document.path());
      case JEKYLL ->
          isInPosts(document) || (premises.isMixed() && PostMaker.date(document).isPresent())
              ? Layout.POSTS
              : Layout.PAGES;
      case OBSIDIAN, DENDRON, QUARTZ, DEV_TO -> Layout.POSTS;
      case ELEVENTY ->
          isDatedOrPost(document) && !isUnlisted(document) ? Layout.POSTS : Layout.PAGES;
      case HUGO, ZOLA, ASTRO, GATSBY, NEXT -> byFolder(document);
    };
  }

  private boolean isInPosts(Document document) {
    List<String> folders = addressing.name(document).folders();
    return folders.contains("_posts") || folders.contains("_drafts");
  }

  private boolean isDatedOrPost(Document document) {
    return PostMaker.date(document).isPresent()
        || addressing.name(document).folders().stream().anyMatch(Layout.OF_POSTS::contains);
  }

  /** https://www.11ty.dev/docs/collections/#option-exclude-content-from-collections. */
  private static boolean isUnlisted(Document document) {
    return Inherited.text(document.frontMatter().fields(), "eleventyExcludeFromCollections")
        .orElse("")
        .equals("true");
  }

  /** A folder without any dated document holds pages, where other folders have dated ones. */
  private String byFolder(Document document) {
    List<String> folders = addressing.name(document).folders();
    boolean page = document.path().value().matches("(src/)?(pages|app)/.*");
    if (folders.isEmpty() || page) {
      boolean post = PostMaker.date(document).isPresent() && (page || postsAtTheTop);
      return post || datedFolders.isEmpty() ? Layout.POSTS : Layout.PAGES;
    }
    String folder = folders.getFirst();
    if (!Layout.OF_POSTS.contains(folder)
        && !datedFolders.isEmpty()
        && !datedFolders.contains(folder)) {
      return Layout.PAGES;
    }
    boolean ours = Set.of(Layout.PAGES, Layout.PROJECTS).contains(folder);
    return ours || folder.matches("[0-9]+") ? Layout.POSTS : folder;
  }
}
