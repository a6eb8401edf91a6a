package outloud.markdown;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the tags of other tools become: the one table of all that are known. */
final class TagTable {

  /** What a tag means. */
  enum Meaning {
    /** Something of another site; the detail stands in front of an identifier. */
    EMBED,
    /** A person or a topic of another site; the detail is its address, then the sign before it. */
    MENTION,
    /** A picture, a film or a sound. */
    PICTURE,
    /** A note set apart; the detail is its kind, or {@code *} when an argument says it. */
    CALLOUT,
    /** Something that opens on demand, with a title. */
    DETAILS,
    /** A quotation. */
    QUOTE,
    /** A link around words, or with its words as an argument. */
    BUTTON,
    /** A link to a document of the author's. */
    LINK,
    /** Code; the detail is its language, or {@code *} when an argument says it. */
    CODE,
    /** Only a title above what it encloses. */
    LABEL,
    /** Its arguments are words of the text. */
    WORDS,
    /** Only what it encloses counts. */
    KEPT,
    /** Nothing that a reader needs. */
    NOTHING,
    /** A template that would have to run. */
    LOGIC
  }

  /** One row of the table. */
  record Entry(Meaning meaning, String detail) {

    /** Whether the tag makes one thing of all that stands before its end tag. */
    boolean encloses() {
      return switch (meaning) {
        case CALLOUT, DETAILS, QUOTE, BUTTON -> true;
        default -> false;
      };
    }
  }

  /** A meaning, its detail (or a hyphen) and the names, in lower case and without a namespace. */
  private static final String ROWS =
      """
      EMBED https:// embed oembed iframe bookmark linkcard link-card link_card link-preview
      EMBED https://www.youtube.com/watch?v= youtube youtubelite youtube-lite youtube_lite yt
      EMBED https://www.youtube.com/watch?v= liteyoutube lite-youtube lite_youtube youtubeembed
      EMBED https://www.youtube.com/watch?v= youtube-enhanced youtube_embed youtubevideo
      EMBED https://vimeo.com/ vimeo vimeo-simple vimeo_simple
      EMBED https://www.loom.com/share/ loom
      EMBED https://www.bilibili.com/video/ bilibili
      EMBED https://www.dailymotion.com/video/ dailymotion
      EMBED https://www.twitch.tv/videos/ twitch
      EMBED https://asciinema.org/a/ asciinema asciicast
      EMBED https://github.com/ github githubrepo github-repo
      EMBED https://gitlab.com/ gitlab
      EMBED https://gist.github.com/ gist
      EMBED https://twitter.com/i/status/ twitter tweet twitter_simple tweet-embed
      EMBED https://x.com/i/status/ x x_simple
      EMBED https://bsky.app/profile/ bluesky bsky
      EMBED https:// toot mastodon medium wikipedia reddit stackoverflow stackexchange podcast
      EMBED https://dev.to/ link post devto
      EMBED https://codepen.io/ codepen
      EMBED https://codesandbox.io/s/ codesandbox sandbox
      EMBED https://stackblitz.com/edit/ stackblitz
      EMBED https://jsfiddle.net/ jsfiddle
      EMBED https://replit.com/ replit
      EMBED https://glitch.com/~ glitch
      EMBED https://runkit.com/ runkit
      EMBED https://www.instagram.com/p/ instagram instagram_simple
      EMBED https://open.spotify.com/ spotify
      EMBED https://soundcloud.com/ soundcloud
      EMBED https://speakerdeck.com/player/ speakerdeck
      EMBED https://www.slideshare.net/slideshow/embed_code/key/ slideshare
      MENTION https://dev.to/@ user organization org
      MENTION https://dev.to/t/# tag
      PICTURE - figure img image picture photo screenshot imgproc resize_image asset_img image-figure
      PICTURE - responsive_image responsive-image responsiveimage local_image lightbox zoom
      PICTURE - video audio
      CALLOUT * notice admonition callout alert aside message hint box infobox highlight-box
      CALLOUT note note info
      CALLOUT tip tip success
      CALLOUT important important attention
      CALLOUT warning warning warn
      CALLOUT caution caution
      CALLOUT danger danger error
      CALLOUT question question
      CALLOUT example example
      DETAILS - details collapse collapsible expand expander spoiler accordion fold folding toggle
      QUOTE - quote blockquote pullquote epigraph
      BUTTON - button btn cta linkbutton link-button
      LINK - ref relref post_url post_link asset_link
      CODE * highlight code codeblock code-block code_block code-toggle prism
      CODE math katex math mathjax latex
      CODE mermaid mermaid
      LABEL - tab tabitem tab-item step card accordionitem accordion-item
      WORDS - kbd badge color term abbr mark sub sup small
      KEPT - tabs tabpane tabset tabgroup codegroup code-group codetabs steps cards cardgrid
      KEPT - cardgroup card-group columns column row grid center centered left right div span wide
      KEPT - fullwidth fragment section content lead large markdown markdownify md html rawhtml
      KEPT - nomarkdown rtl ltr cache sidenote marginnote
      NOTHING - icon fa fas fab fontawesome toc table_of_contents br linebreak newline clear
      NOTHING - pagebreak ads adsense comments comment raw
      LOGIC - if unless for assign capture case when else elsif elseif increment decrement cycle
      LOGIC - tablerow break continue render partial set import extends block macro call filter
      LOGIC - liquid layout component param
      """;

  private static final Map<String, Entry> ENTRIES = read();

  private TagTable() {}

  private static Map<String, Entry> read() {
    Map<String, Entry> entries = new HashMap<>();
    for (String row : ROWS.split("\n")) {
      String[] cells = row.split(" ");
      Entry entry = new Entry(Meaning.valueOf(cells[0]), cells[1].equals("-") ? "" : cells[1]);
      for (int i = 2; i < cells.length; i++) {
        entries.put(cells[i], entry);
      }
    }
    return Map.copyOf(entries);
  }

  /** The row of a tag by its name without slash or {@code end}; null when it is not known. */
  static @Nullable Entry of(String name) {
    return ENTRIES.get(name.substring(name.lastIndexOf('/') + 1));
  }

  /** All known names, for tests. */
  static Map<String, Entry> all() {
    return ENTRIES;
  }
}
