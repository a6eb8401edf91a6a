package outloud.share;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import outloud.site.Account;
import outloud.site.CardWish;
import outloud.site.Permalink;
import outloud.site.Picture;
import outloud.site.Site;
import outloud.thread.Network;

/**
 * Who speaks, and from where: what all posts of a site have in common when they are shared.
 *
 * @param headline who the author is in one line
 * @param portrait where the author's picture is: site-absolute, absolute, or empty
 * @param handles how the author is called on each network, with its {@code @}
 * @param instance the author's Mastodon server, like {@code https://hachyderm.io}; empty when
 *     unknown
 * @param blog the host of the author's Hashnode blog; empty when unknown
 * @param baseUrl of the site, without a slash at its end
 * @param basePath the path in it: empty or like {@code /blog}
 * @param publicFolder how the folder of the public files is reached from that of the threads, like
 *     {@code ../public}; empty when unknown
 * @param square whether a square card lies beside the threads of a post
 */
public record Byline(
    String name,
    String headline,
    String portrait,
    Map<Network, String> handles,
    String instance,
    String blog,
    String siteTitle,
    String baseUrl,
    String basePath,
    String publicFolder,
    boolean square) {

  public Byline {
    handles = Map.copyOf(handles);
  }

  /** What a site says of its author. */
  public static Byline of(Site site, String publicFolder) {
    String name = site.profile().name();
    name = name.isEmpty() ? site.config().author() : name;
    Map<Network, String> handles = new EnumMap<>(Network.class);
    String instance = "";
    String blog = "";
    for (Account account : site.profile().accounts()) {
      String handle = handle(account);
      switch (account.network()) {
        case "x", "twitter" -> handles.put(Network.X, handle);
        case "bluesky", "bsky" -> handles.put(Network.BLUESKY, handle);
        case "threads" -> handles.put(Network.THREADS, handle);
        case "mastodon" -> {
          handles.put(Network.MASTODON, handle);
          instance = host(account.url()).isEmpty() ? "" : "https://" + host(account.url());
        }
        case "hashnode" -> blog = host(account.url());
        default -> {}
      }
    }
    return new Byline(
        name.isEmpty() ? site.config().title() : name,
        site.profile().headline(),
        site.profile().portrait().map(Picture::url).orElse(""),
        handles,
        instance,
        blog.equals("hashnode.com") ? "" : blog,
        site.config().title(),
        site.config().baseUrl(),
        site.config().basePath(),
        publicFolder,
        site.config().card().design() != CardWish.Design.NONE);
  }

  private static String handle(Account account) {
    String handle = account.handle();
    String bare = handle.substring(handle.lastIndexOf('/') + 1);
    bare = bare.startsWith("@") ? bare.substring(1) : bare;
    boolean server = account.network().equals("mastodon") && bare.indexOf('@') < 0;
    return "@" + bare + (server ? "@" + host(account.url()) : "");
  }

  private static String host(String url) {
    int start = url.indexOf("//");
    int end = url.indexOf('/', start + 2);
    return start < 0 ? "" : url.substring(start + 2, end < 0 ? url.length() : end);
  }

  /** How the author is called there; empty when unknown. */
  String handle(Network network) {
    return handles.getOrDefault(network, "");
  }

  /** The addresses of a page of the site as they are seen from elsewhere. */
  Address addresses(String page) {
    return new Address(page, baseUrl.substring(0, baseUrl.length() - basePath.length()));
  }

  /**
   * Where a picture of the site lies on this machine, as seen from a folder of one post's threads.
   *
   * @param url site-absolute or absolute
   * @return empty when it is not one of the site's, or nobody knows where the site lies
   */
  String local(String url) {
    String path = url.startsWith(baseUrl + "/") ? url.substring(baseUrl.length()) : url;
    boolean ours = path.startsWith("/") && !path.startsWith("//") && !publicFolder.isEmpty();
    return ours ? ".." + new Permalink("/" + publicFolder).encoded() + path : "";
  }

  /**
   * Everything that it says, in a fixed order: what is made of it changes when one of them does.
   */
  public List<String> parts() {
    StringBuilder known = new StringBuilder();
    for (Network network : Network.values()) {
      known.append(handle(network)).append(' ');
    }
    return List.of(
        name,
        headline,
        portrait,
        known.toString(),
        instance,
        blog,
        siteTitle,
        baseUrl,
        basePath,
        publicFolder,
        Boolean.toString(square));
  }

  /** The first letters of the author's first and last name, for when there is no picture. */
  String initials() {
    String[] words = name.strip().split("\\s+");
    String first = initial(words[0]);
    return (words.length > 1 ? first + initial(words[words.length - 1]) : first)
        .toUpperCase(Locale.ROOT);
  }

  private static String initial(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
