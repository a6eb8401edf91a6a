package outloud.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One way in which a site addresses what it has, and where its player or editor for other pages is:
 * the one table of all sites that are known.
 *
 * @param kind the look of its card
 * @param host without {@code www.}; {@code *} is any
 * @param pattern path and one query argument; {@code *} is any part, counted from 1
 * @param title what is shown where the author gave no words, with {@code $1} for a part
 * @param page the address for readers; a hyphen leaves the author's
 * @param frame the address of its player or editor for other pages, or a hyphen
 */
record Provider(Kind kind, String host, String pattern, String title, String page, String frame) {

  /** What a card stands for; its name in lower case is a class for themes. */
  enum Kind {
    VIDEO,
    AUDIO,
    SANDBOX,
    POST,
    CODE,
    SLIDES
  }

  /**
   * An address that a provider knows.
   *
   * @param frame empty when there is none
   */
  record Found(Kind kind, String title, String page, String frame) {}

  private static final String ROWS =
      """
      VIDEO youtube.com|/watch?v=*|Video on YouTube|-|https://www.youtube-nocookie.com/embed/$1?autoplay=1
      VIDEO youtube.com|/embed/videoseries?list=*|Playlist on YouTube|https://www.youtube.com/playlist?list=$1|https://www.youtube-nocookie.com/embed/videoseries?list=$1
      VIDEO youtube.com|/playlist?list=*|Playlist on YouTube|-|https://www.youtube-nocookie.com/embed/videoseries?list=$1
      VIDEO youtube.com|/embed/*|Video on YouTube|https://www.youtube.com/watch?v=$1|https://www.youtube-nocookie.com/embed/$1?autoplay=1
      VIDEO youtube.com|/v/*|Video on YouTube|https://www.youtube.com/watch?v=$1|https://www.youtube-nocookie.com/embed/$1?autoplay=1
      VIDEO youtube.com|/shorts/*|Video on YouTube|-|https://www.youtube-nocookie.com/embed/$1?autoplay=1
      VIDEO youtube.com|/live/*|Video on YouTube|-|https://www.youtube-nocookie.com/embed/$1?autoplay=1
      VIDEO youtube-nocookie.com|/embed/*|Video on YouTube|https://www.youtube.com/watch?v=$1|https://www.youtube-nocookie.com/embed/$1?autoplay=1
      VIDEO youtu.be|/*|Video on YouTube|-|https://www.youtube-nocookie.com/embed/$1?autoplay=1
      VIDEO vimeo.com|/#|Video on Vimeo|-|https://player.vimeo.com/video/$1?dnt=1&autoplay=1
      VIDEO vimeo.com|/#/*|Video on Vimeo|-|https://player.vimeo.com/video/$1?h=$2&dnt=1&autoplay=1
      VIDEO player.vimeo.com|/video/#|Video on Vimeo|https://vimeo.com/$1|https://player.vimeo.com/video/$1?dnt=1&autoplay=1
      VIDEO loom.com|/share/*|Video on Loom|-|https://www.loom.com/embed/$1?autoplay=1
      VIDEO loom.com|/embed/*|Video on Loom|https://www.loom.com/share/$1|https://www.loom.com/embed/$1?autoplay=1
      VIDEO dailymotion.com|/video/*|Video on Dailymotion|-|https://geo.dailymotion.com/player.html?video=$1
      VIDEO dailymotion.com|/embed/video/*|Video on Dailymotion|https://www.dailymotion.com/video/$1|https://geo.dailymotion.com/player.html?video=$1
      VIDEO bilibili.com|/video/*|Video on Bilibili|-|https://player.bilibili.com/player.html?bvid=$1
      VIDEO player.bilibili.com|/player.html?bvid=*|Video on Bilibili|https://www.bilibili.com/video/$1|https://player.bilibili.com/player.html?bvid=$1
      VIDEO twitch.tv|/videos/*|Video on Twitch|-|-
      VIDEO asciinema.org|/a/*|Terminal recording on asciinema|-|https://asciinema.org/a/$1/iframe
      VIDEO media.ccc.de|/v/*|Talk on media.ccc.de|-|https://media.ccc.de/v/$1/oembed
      AUDIO open.spotify.com|/embed/*/*|Listen on Spotify|https://open.spotify.com/$1/$2|https://open.spotify.com/embed/$1/$2
      AUDIO open.spotify.com|/*/*|Listen on Spotify|-|https://open.spotify.com/embed/$1/$2
      AUDIO soundcloud.com|/*/*|$1 on SoundCloud|-|https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/$1/$2
      AUDIO w.soundcloud.com|/player?url=*|Listen on SoundCloud|-|-
      AUDIO podcasts.apple.com|/*/podcast/*/*|Listen on Apple Podcasts|-|https://embed.podcasts.apple.com/$1/podcast/$2/$3
      SANDBOX codepen.io|/*/pen/*|Pen by $1 on CodePen|-|https://codepen.io/$1/embed/$2?default-tab=result
      SANDBOX codepen.io|/*/full/*|Pen by $1 on CodePen|-|https://codepen.io/$1/embed/$2?default-tab=result
      SANDBOX codepen.io|/*/embed/*|Pen by $1 on CodePen|https://codepen.io/$1/pen/$2|https://codepen.io/$1/embed/$2?default-tab=result
      SANDBOX codepen.io|/*/embed/preview/*|Pen by $1 on CodePen|https://codepen.io/$1/pen/$2|https://codepen.io/$1/embed/$2?default-tab=result
      SANDBOX codesandbox.io|/s/*|Project on CodeSandbox|-|https://codesandbox.io/embed/$1
      SANDBOX codesandbox.io|/p/sandbox/*|Project on CodeSandbox|-|https://codesandbox.io/embed/$1
      SANDBOX codesandbox.io|/embed/*|Project on CodeSandbox|https://codesandbox.io/s/$1|https://codesandbox.io/embed/$1
      SANDBOX stackblitz.com|/edit/*|Project on StackBlitz|https://stackblitz.com/edit/$1|https://stackblitz.com/edit/$1?embed=1
      SANDBOX stackblitz.com|/github/*/*|Project on StackBlitz|-|https://stackblitz.com/github/$1/$2?embed=1
      SANDBOX jsfiddle.net|/*/*|Fiddle by $1 on JSFiddle|-|https://jsfiddle.net/$1/$2/embedded/
      SANDBOX jsfiddle.net|/*/*/embedded|Fiddle by $1 on JSFiddle|https://jsfiddle.net/$1/$2/|https://jsfiddle.net/$1/$2/embedded/
      SANDBOX replit.com|/@*/*|$2 by $1 on Replit|-|https://replit.com/@$1/$2?embed=true
      SANDBOX repl.it|/@*/*|$2 by $1 on Replit|-|https://replit.com/@$1/$2?embed=true
      SANDBOX glitch.com|/~*|$1 on Glitch|-|https://glitch.com/embed/#!/embed/$1
      SANDBOX observablehq.com|/@*/*|Notebook by $1 on Observable|-|https://observablehq.com/embed/@$1/$2
      SANDBOX observablehq.com|/embed/@*/*|Notebook by $1 on Observable|https://observablehq.com/@$1/$2|https://observablehq.com/embed/@$1/$2
      SANDBOX go.dev|/play/p/*|Try it on the Go Playground|-|-
      SANDBOX figma.com|/*/*|Design on Figma|-|https://www.figma.com/embed?embed_host=share&url=https%3A//www.figma.com/$1/$2
      CODE gist.github.com|/*/*|Gist by $1|-|-
      CODE gist.github.com|/*|Gist|-|-
      CODE github.com|/*/*|$1/$2|-|-
      CODE gitlab.com|/*/*|$1/$2|-|-
      CODE codeberg.org|/*/*|$1/$2|-|-
      CODE npmjs.com|/package/*|$1|-|-
      CODE crates.io|/crates/*|$1|-|-
      CODE pypi.org|/project/*|$1|-|-
      POST twitter.com|/i/status/*|Post on X|-|-
      POST twitter.com|/*/status/*|Post by @$1 on X|-|-
      POST x.com|/i/status/*|Post on X|-|-
      POST x.com|/*/status/*|Post by @$1 on X|-|-
      POST bsky.app|/profile/*/post/*|Post by @$1 on Bluesky|-|-
      POST threads.net|/@*/post/*|Post by @$1 on Threads|-|-
      POST threads.com|/@*/post/*|Post by @$1 on Threads|-|-
      POST instagram.com|/p/*|Post on Instagram|-|-
      POST linkedin.com|/posts/*|Post on LinkedIn|-|-
      POST linkedin.com|/embed/feed/update/*|Post on LinkedIn|https://www.linkedin.com/feed/update/$1|-
      POST reddit.com|/r/*/comments/*|Discussion in r/$1|-|-
      POST news.ycombinator.com|/item?id=*|Discussion on Hacker News|-|-
      SLIDES speakerdeck.com|/player/*|Slides on Speaker Deck|https://speakerdeck.com/player/$1|https://speakerdeck.com/player/$1
      SLIDES speakerdeck.com|/*/*|Slides by $1 on Speaker Deck|-|-
      SLIDES slideshare.net|/slideshow/embed_code/key/*|Slides on SlideShare|-|https://www.slideshare.net/slideshow/embed_code/key/$1
      SLIDES docs.google.com|/presentation/d/*|Slides on Google|https://docs.google.com/presentation/d/$1|https://docs.google.com/presentation/d/$1/embed
      POST *|/@*/#|Post by @$1|-|-
      """;

  private static final List<Provider> ALL = read();

  private static List<Provider> read() {
    List<Provider> providers = new ArrayList<>();
    for (String row : ROWS.split("\n")) {
      int space = row.indexOf(' ');
      String[] cells = row.substring(space + 1).split("\\|");
      Kind kind = Kind.valueOf(row.substring(0, space));
      providers.add(new Provider(kind, cells[0], cells[1], cells[2], cells[3], cells[4]));
    }
    return List.copyOf(providers);
  }

  /** What an absolute address stands for; nothing when no provider knows it. */
  static Optional<Found> of(String url) {
    EmbedAddress address = EmbedAddress.of(url);
    for (Provider provider : ALL) {
      boolean here = provider.host.equals("*") || provider.host.equals(address.host());
      List<String> parts = here ? address.parts(provider.pattern) : List.of();
      if (!parts.isEmpty()) {
        return Optional.of(provider.found(url, address, parts));
      }
    }
    return Optional.empty();
  }

  private Found found(String url, EmbedAddress address, List<String> parts) {
    String shown = page.equals("-") ? url : filled(page, parts);
    String framed = frame.equals("-") ? "" : filled(frame, parts) + start(address);
    return new Found(kind, filled(title, parts), shown, framed);
  }

  private String start(EmbedAddress address) {
    int seconds = frame.contains("autoplay=1") ? address.seconds() : 0;
    return seconds == 0 ? "" : frame.contains("vimeo") ? "#t=" + seconds : "&start=" + seconds;
  }

  private static String filled(String template, List<String> parts) {
    String filled = template;
    for (int i = 1; i < parts.size(); i++) {
      filled = filled.replace("$" + i, parts.get(i));
    }
    return filled;
  }

  /** The name of the kind as a class. */
  static String label(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** All rows, for tests. */
  static List<Provider> all() {
    return ALL;
  }
}
