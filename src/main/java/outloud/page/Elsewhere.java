package outloud.page;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The places on the web that have a name and an icon here. */
enum Elsewhere {
  GITHUB("github", "GitHub", "github.com"),
  GITLAB("git", "GitLab", "gitlab.com"),
  CODEBERG("git", "Codeberg", "codeberg.org"),
  SOURCEHUT("git", "SourceHut", "sr.ht"),
  MASTODON("mastodon", "Mastodon", "mastodon.social hachyderm.io fosstodon.org"),
  BLUESKY("bluesky", "Bluesky", "bsky.app"),
  X("x", "X", "x.com twitter.com"),
  THREADS("threads", "Threads", "threads.com threads.net"),
  LINKEDIN("linkedin", "LinkedIn", "linkedin.com"),
  YOUTUBE("youtube", "YouTube", "youtube.com youtu.be"),
  TWITCH("video", "Twitch", "twitch.tv"),
  DEVTO("devto", "DEV", "dev.to"),
  HASHNODE("hashnode", "Hashnode", "hashnode.dev hashnode.com"),
  MEDIUM("pen", "Medium", "medium.com"),
  SUBSTACK("pen", "Substack", "substack.com"),
  STACKOVERFLOW("code", "Stack Overflow", "stackoverflow.com"),
  CODEPEN("code", "CodePen", "codepen.io"),
  INSTAGRAM("camera", "Instagram", "instagram.com"),
  DISCORD("chat", "Discord", "discord.gg discord.com"),
  HACKERNEWS("chat", "Hacker News", "news.ycombinator.com"),
  RSS("rss", "RSS", ""),
  EMAIL("mail", "email", ""),
  CALENDAR("calendar", "calendar", "cal.com calendly.com"),
  WEBSITE("globe", "website", "");

  private final String icon;
  private final String label;

  /** Separated by spaces. */
  private final String hosts;

  Elsewhere(String icon, String label, String hosts) {
    this.icon = icon;
    this.label = label;
    this.hosts = hosts;
  }

  /** A name that {@code icon.peb} draws. */
  String icon() {
    return icon;
  }

  /** As people write it; what is no name is in the words of the theme. */
  String label(Texts texts) {
    return switch (this) {
      case EMAIL, CALENDAR, WEBSITE -> texts.of(label);
      default -> label;
    };
  }

  /** The place that an author calls {@code dev.to}, {@code Twitter} or {@code stack-overflow}. */
  static Optional<Elsewhere> named(String written) {
    String name = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return switch (name) {
      case "twitter" -> Optional.of(X);
      case "dev" -> Optional.of(DEVTO);
      case "mail" -> Optional.of(EMAIL);
      case "feed", "atom" -> Optional.of(RSS);
      case "bsky" -> Optional.of(BLUESKY);
      case "web", "site", "globe", "home" -> Optional.of(WEBSITE);
      default ->
          Arrays.stream(values())
              .filter(place -> place.name().toLowerCase(Locale.ROOT).equals(name))
              .findFirst();
    };
  }

  /** The place that an address leads to, by its host; {@link #WEBSITE} for all others. */
  static Elsewhere at(String url) {
    if (url.startsWith("mailto:")) {
      return EMAIL;
    }
    if (url.endsWith("/atom.xml") || url.endsWith("/feed.xml") || url.endsWith("/rss.xml")) {
      return RSS;
    }
    String host = host(url);
    return Arrays.stream(values()).filter(place -> place.holds(host)).findFirst().orElse(WEBSITE);
  }

  private boolean holds(String host) {
    return Arrays.stream(hosts.split(" ")).anyMatch(known -> within(host, known));
  }

  private static boolean within(String host, String known) {
    return !known.isEmpty() && (host.equals(known) || host.endsWith("." + known));
  }

  /** The host of an address without {@code www.}; the empty text when it has none. */
  static String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (java.net.URISyntaxException _) {
      return "";
    }
  }
}
