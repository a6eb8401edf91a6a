package outloud.page;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The places on the web that have a name and an icon here. */
enum Elsewhere {
  GITHUB("github", "GitHub", List.of("github.com")),
  GITLAB("git", "GitLab", List.of("gitlab.com")),
  CODEBERG("git", "Codeberg", List.of("codeberg.org")),
  SOURCEHUT("git", "SourceHut", List.of("sr.ht")),
  MASTODON("mastodon", "Mastodon", List.of("mastodon.social", "hachyderm.io", "fosstodon.org")),
  BLUESKY("bluesky", "Bluesky", List.of("bsky.app")),
  X("x", "X", List.of("x.com", "twitter.com")),
  THREADS("threads", "Threads", List.of("threads.com", "threads.net")),
  LINKEDIN("linkedin", "LinkedIn", List.of("linkedin.com")),
  YOUTUBE("youtube", "YouTube", List.of("youtube.com", "youtu.be")),
  TWITCH("video", "Twitch", List.of("twitch.tv")),
  DEVTO("devto", "DEV", List.of("dev.to")),
  HASHNODE("hashnode", "Hashnode", List.of("hashnode.dev", "hashnode.com")),
  MEDIUM("pen", "Medium", List.of("medium.com")),
  SUBSTACK("pen", "Substack", List.of("substack.com")),
  STACKOVERFLOW("code", "Stack Overflow", List.of("stackoverflow.com")),
  CODEPEN("code", "CodePen", List.of("codepen.io")),
  INSTAGRAM("camera", "Instagram", List.of("instagram.com")),
  DISCORD("chat", "Discord", List.of("discord.gg", "discord.com")),
  HACKERNEWS("chat", "Hacker News", List.of("news.ycombinator.com")),
  RSS("rss", "RSS", List.of()),
  EMAIL("mail", "E-mail", List.of()),
  CALENDAR("calendar", "Calendar", List.of("cal.com", "calendly.com")),
  WEBSITE("globe", "Website", List.of());

  private final String icon;
  private final String label;
  private final List<String> hosts;

  Elsewhere(String icon, String label, List<String> hosts) {
    this.icon = icon;
    this.label = label;
    this.hosts = hosts;
  }

  /** A name that {@code icon.peb} draws. */
  String icon() {
    return icon;
  }

  /** As people write it. */
  String label() {
    return label;
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
    String host = host(url);
    return Arrays.stream(values())
        .filter(place -> place.hosts.stream().anyMatch(known -> within(host, known)))
        .findFirst()
        .orElse(WEBSITE);
  }

  private static boolean within(String host, String known) {
    return host.equals(known) || host.endsWith("." + known);
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
