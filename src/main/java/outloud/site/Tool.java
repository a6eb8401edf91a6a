package outloud.site;

import java.util.ArrayList;
import java.util.List;
import outloud.document.Dialect;
import outloud.source.Root;
import outloud.source.Root.Holds;

/**
 * The tools whose repositories are understood in place. This table is the only place that knows by
 * which files a tool is told, where its texts and files lie, and where its feed was.
 */
public enum Tool {
  /** An Outloud site, or a folder of posts that no tool has laid out. */
  OUTLOUD("Outloud", "", List.of(), List.of(), List.of(), List.of()),
  /** <a href="https://www.11ty.dev/docs/config/">Eleventy</a>. */
  ELEVENTY(
      "Eleventy",
      "feed/feed.xml",
      List.of(
          "eleventy.config.js",
          "eleventy.config.mjs",
          "eleventy.config.cjs",
          "eleventy.config.ts",
          ".eleventy.js",
          ".eleventy.cjs",
          ".eleventy.mjs"),
      List.of(
          "_data/site.json",
          "_data/metadata.json",
          "_data/metadata.js",
          "src/_data/site.json",
          "src/_data/metadata.json",
          "src/_data/metadata.js",
          "content/_data/metadata.js",
          ".eleventyignore",
          "src/.eleventyignore",
          "package.json"),
      List.of(
          new Root("public", "", Holds.FILES),
          new Root("static", "static", Holds.MEDIA),
          new Root("assets", "assets", Holds.MEDIA),
          new Root("img", "img", Holds.MEDIA),
          new Root("images", "images", Holds.MEDIA)),
      List.of("_site", "dist", "_includes", "_layouts", "_data", "**/_includes", "**/_data")),
  /** <a href="https://docs.astro.build/en/basics/project-structure/">Astro</a>. */
  ASTRO(
      "Astro",
      "rss.xml",
      List.of(
          "astro.config.mjs",
          "astro.config.js",
          "astro.config.ts",
          "astro.config.mts",
          "astro.config.cjs"),
      List.of(
          "src/consts.ts",
          "src/config.ts",
          "src/site.config.ts",
          "src/content.config.ts",
          "src/content.config.mjs",
          "src/content/config.ts",
          "package.json"),
      List.of(
          new Root("src/content", "", Holds.MEDIA),
          new Root("src/data", "", Holds.MEDIA),
          new Root("src/posts", "posts", Holds.MEDIA),
          new Root("src/blog", "blog", Holds.MEDIA),
          new Root("src/pages", "", Holds.MEDIA),
          new Root("content", "", Holds.MEDIA),
          new Root("src/assets", "assets", Holds.MEDIA),
          new Root("public", "", Holds.FILES)),
      List.of()),
  /** <a href="https://www.gatsbyjs.com/docs/reference/gatsby-project-structure/">Gatsby</a>. */
  GATSBY(
      "Gatsby",
      "rss.xml",
      List.of("gatsby-config.js", "gatsby-config.ts", "gatsby-config.mjs"),
      List.of("package.json"),
      List.of(
          new Root("content/blog", "", Holds.MEDIA),
          new Root("content/posts", "", Holds.MEDIA),
          new Root("content", "", Holds.MEDIA),
          new Root("blog", "", Holds.MEDIA),
          new Root("posts", "", Holds.MEDIA),
          new Root("src/posts", "", Holds.MEDIA),
          new Root("src/pages", "", Holds.MEDIA),
          new Root("src/images", "images", Holds.MEDIA),
          new Root("static", "", Holds.FILES)),
      List.of()),
  /** Starters made with <a href="https://nextjs.org/docs/app/getting-started">Next.js</a>. */
  NEXT(
      "Next.js",
      "rss.xml",
      List.of("next.config.js", "next.config.mjs", "next.config.ts", "next.config.cjs"),
      List.of("data/siteMetadata.js", "package.json"),
      List.of(
          new Root("_posts", "posts", Holds.MEDIA),
          new Root("posts", "posts", Holds.MEDIA),
          new Root("src/posts", "posts", Holds.MEDIA),
          new Root("content", "", Holds.MEDIA),
          new Root("src/content", "", Holds.MEDIA),
          new Root("data/blog", "blog", Holds.MEDIA),
          new Root("pages", "", Holds.MEDIA),
          new Root("src/pages", "", Holds.MEDIA),
          new Root("app", "", Holds.MEDIA),
          new Root("src/app", "", Holds.MEDIA),
          new Root("app/blog/posts", "blog", Holds.MEDIA),
          new Root("public", "", Holds.FILES)),
      List.of()),
  /** <a href="https://gohugo.io/getting-started/directory-structure/">Hugo</a>. */
  HUGO(
      "Hugo",
      "index.xml",
      List.of(
          "hugo.toml",
          "hugo.yaml",
          "hugo.yml",
          "hugo.json",
          "config.yaml",
          "config.yml",
          "config.json"),
      List.of(
          "config.toml",
          "config/_default/hugo.toml",
          "config/_default/hugo.yaml",
          "config/_default/hugo.yml",
          "config/_default/config.toml",
          "config/_default/config.yaml",
          "config/_default/config.yml",
          "config/_default/params.toml",
          "config/_default/params.yaml",
          "config/_default/permalinks.toml",
          "config/_default/permalinks.yaml",
          "config/_default/languages.toml",
          "config/_default/languages.yaml"),
      List.of(
          new Root("content", "", Holds.EVERYTHING),
          new Root("static", "", Holds.FILES),
          new Root("assets", "", Holds.MEDIA)),
      List.of()),
  /**
   * <a href="https://www.getzola.org/documentation/getting-started/directory-structure/">Zola</a>.
   */
  ZOLA(
      "Zola",
      "atom.xml",
      List.of("zola.toml"),
      List.of("config.toml"),
      List.of(new Root("content", "", Holds.EVERYTHING), new Root("static", "", Holds.FILES)),
      List.of()),
  /** <a href="https://jekyllrb.com/docs/structure/">Jekyll</a>. */
  JEKYLL(
      "Jekyll",
      "feed.xml",
      List.of("_config.yml", "_config.yaml", "_config.toml"),
      List.of(InheritedReader.DOMAIN),
      List.of(new Root("", "", Holds.SOURCES)),
      List.of(
          "_site",
          "_includes",
          "_layouts",
          "_sass",
          "_data",
          "_plugins",
          "vendor",
          "Gemfile*",
          "*.gemspec",
          "gemfiles",
          "Rakefile",
          "Makefile",
          "Dockerfile",
          "docker-compose*",
          "package*.json",
          "yarn.lock",
          "netlify.toml",
          "LICENSE*",
          "_config*",
          "scaffolds",
          "script",
          "scripts",
          "bin")),
  /** <a href="https://quartz.jzhao.xyz/">Quartz</a>, which publishes Obsidian vaults. */
  QUARTZ(
      "Quartz",
      "index.xml",
      List.of("quartz.config.ts"),
      List.of(),
      List.of(new Root("content", "", Holds.MEDIA)),
      List.of("content/private", "content/templates")),
  /** A vault of <a href="https://obsidian.md/">Obsidian</a>. */
  OBSIDIAN(
      "Obsidian",
      "",
      List.of(".obsidian/"),
      List.of(".obsidian/templates.json"),
      List.of(new Root("", "", Holds.MEDIA)),
      List.of()),
  /** A workspace of <a href="https://wiki.dendron.so/">Dendron</a>. */
  DENDRON(
      "Dendron",
      "",
      List.of("dendron.yml"),
      List.of(),
      List.of(new Root("", "", Holds.MEDIA)),
      List.of()),
  /** A repository of <a href="https://github.com/maxime1992/dev-to-git">posts for dev.to</a>. */
  DEV_TO(
      "dev.to",
      "",
      List.of("dev-to-git.json", "blog-posts/"),
      List.of(),
      List.of(new Root("blog-posts", "", Holds.MEDIA), new Root("posts", "", Holds.MEDIA)),
      List.of("**/README.md", "**/node_modules"));

  private final String label;
  private final String feed;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<String> marks;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<String> described;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<Root> roots;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<String> excluded;

  Tool(
      String label,
      String feed,
      List<String> marks,
      List<String> described,
      List<Root> roots,
      List<String> excluded) {
    this.label = label;
    this.feed = feed;
    this.marks = marks;
    this.described = described;
    this.roots = roots;
    this.excluded = excluded;
  }

  /** As people write it. */
  public String label() {
    return label;
  }

  /** How its authors write where they write nothing that only one tool knows. */
  public Dialect dialect() {
    return switch (this) {
      case ELEVENTY -> Dialect.ELEVENTY;
      case ASTRO -> Dialect.ASTRO;
      case HUGO -> Dialect.HUGO;
      case ZOLA -> Dialect.ZOLA;
      case JEKYLL -> Dialect.JEKYLL;
      case QUARTZ, OBSIDIAN -> Dialect.OBSIDIAN;
      case DENDRON -> Dialect.DENDRON;
      case DEV_TO -> Dialect.DEV_TO;
      case OUTLOUD, GATSBY, NEXT -> Dialect.PLAIN;
    };
  }

  /** Where this tool, or the plug-in that most of its sites use, puts the feed; may be empty. */
  public String feed() {
    return feed;
  }

  /** The folders that hold its texts and files unless its configuration says otherwise. */
  List<Root> roots() {
    return roots;
  }

  /** What in its repository is neither text nor file of the site. */
  List<String> excluded() {
    return excluded;
  }

  /** Whether a folder may hold a file with its own name that says something about it. */
  public boolean describesFolders() {
    return this == ELEVENTY;
  }

  /** The files by which it is told; a folder ends with a slash. */
  List<String> marks() {
    return marks;
  }

  /** The files that say something about the site, the most telling first. */
  public List<String> configurations() {
    if (this == DEV_TO) {
      return List.of();
    }
    List<String> files = new ArrayList<>(marks);
    files.addAll(described);
    files.removeIf(name -> name.endsWith("/"));
    return files;
  }

  /** The same, or the one of Hugo and Zola that writes such a {@code config.toml}. */
  public Tool afterReading(Inherited inherited) {
    if (this != HUGO && this != ZOLA) {
      return this;
    }
    if (hasKey(inherited, "baseURL")) {
      return HUGO;
    }
    return hasKey(inherited, "base_url") ? ZOLA : this;
  }

  private static boolean hasKey(Inherited inherited, String key) {
    return Inherited.at(inherited.fields(), key).isPresent();
  }
}
