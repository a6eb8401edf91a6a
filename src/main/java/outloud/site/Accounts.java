package outloud.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import outloud.data.Node;
import outloud.data.UnknownKeys;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Nearest;
import outloud.source.LineMap;

/**
 * Reads {@code accounts:}: a map from network to handle or address, or a list of {@code {network,
 * handle, url}}.
 */
final class Accounts {
  /** Where a network shows a handle. */
  private static final Map<String, String> ADDRESSES =
      Map.ofEntries(
          Map.entry("github", "https://github.com/%s"),
          Map.entry("gitlab", "https://gitlab.com/%s"),
          Map.entry("codeberg", "https://codeberg.org/%s"),
          Map.entry("x", "https://x.com/%s"),
          Map.entry("twitter", "https://x.com/%s"),
          Map.entry("bluesky", "https://bsky.app/profile/%s"),
          Map.entry("threads", "https://www.threads.com/@%s"),
          Map.entry("linkedin", "https://www.linkedin.com/in/%s/"),
          Map.entry("youtube", "https://www.youtube.com/@%s"),
          Map.entry("twitch", "https://www.twitch.tv/%s"),
          Map.entry("devto", "https://dev.to/%s"),
          Map.entry("dev.to", "https://dev.to/%s"),
          Map.entry("hashnode", "https://hashnode.com/@%s"),
          Map.entry("medium", "https://medium.com/@%s"),
          Map.entry("instagram", "https://www.instagram.com/%s/"),
          Map.entry("stackoverflow", "https://stackoverflow.com/users/%s"),
          Map.entry("email", "mailto:%s"));

  private static final List<String> NETWORKS =
      Stream.concat(ADDRESSES.keySet().stream(), Stream.of("mastodon")).sorted().toList();

  private static final List<String> KEYS = List.of("network", "handle", "url");

  private final LineMap lines;
  private final List<Diagnostic> diagnostics;

  Accounts(LineMap lines, List<Diagnostic> diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  List<Account> read(Optional<Node> node) {
    List<Account> accounts = new ArrayList<>();
    switch (node.orElse(Node.Mapping.EMPTY)) {
      case Node.Mapping map ->
          map.entries()
              .forEach(entry ->
                  account(entry.key(), text(Optional.of(entry.value())), "", entry.value())
                      .ifPresent(accounts::add));
      case Node.Sequence list -> list.items().forEach(item -> item(item).ifPresent(accounts::add));
      case Node.Scalar one -> item(one).ifPresent(accounts::add);
    }
    return accounts;
  }

  private Optional<Account> item(Node item) {
    if (item instanceof Node.Scalar text && text.text().isBlank()) {
      return Optional.empty();
    }
    String network = item instanceof Node.Mapping keys ? text(keys.get("network")) : "";
    String handle = item instanceof Node.Mapping keys ? text(keys.get("handle")) : "";
    String url = item instanceof Node.Mapping keys ? text(keys.get("url")) : "";
    if (item instanceof Node.Mapping keys) {
      diagnostics.addAll(UnknownKeys.of(keys, KEYS, lines));
    }
    if (url.isEmpty() && (network.isEmpty() || handle.isEmpty())) {
      diagnostics.add(
          Diagnostic.of(
              Code.CONFIG_INCOMPLETE,
              lines.location(item.span()),
              "this account does not say "
                  + (network.isEmpty() ? "its `network`" : "its `handle` or `url`")
                  + ", so it is left out",
              "Write it like `{network: github, handle: you}`."));
      return Optional.empty();
    }
    return account(network, handle, url, item);
  }

  /** The account of this name or address; an address of nobody's is reported. */
  Optional<Account> account(String network, String handle, String url, Node place) {
    String name = network.toLowerCase(Locale.ROOT);
    if (handle.isEmpty() && url.isEmpty()) {
      return Optional.empty();
    }
    if (!url.isEmpty()) {
      return Optional.of(new Account(name, handle.isEmpty() ? shown(url) : handle, url));
    }
    if (handle.startsWith("http://") || handle.startsWith("https://")) {
      return Optional.of(new Account(name, shown(handle), handle));
    }
    String bare = handle.startsWith("@") ? handle.substring(1) : handle;
    int at = bare.indexOf('@');
    if (name.equals("mastodon") && at > 0) {
      String server = bare.substring(at + 1);
      return Optional.of(
          new Account(name, "@" + bare, "https://" + server + "/@" + bare.substring(0, at)));
    }
    String address = ADDRESSES.get(name);
    if (address == null) {
      diagnostics.add(
          Diagnostic.of(
              Code.CONFIG_UNKNOWN_NETWORK,
              lines.location(place.span()),
              "the address of `" + handle + "` on `" + network + "` is not known",
              hint(network, bare)));
      return Optional.empty();
    }
    return Optional.of(new Account(name, handle, String.format(Locale.ROOT, address, bare)));
  }

  private static String hint(String network, String handle) {
    String whole = "the whole address: `" + network + ": https://…`.";
    if (network.equalsIgnoreCase("mastodon")) {
      return "Write it with its server: `mastodon: \"@" + handle + "@your.server\"`, or " + whole;
    }
    String meant = Nearest.question(network.toLowerCase(Locale.ROOT), NETWORKS);
    return meant.isEmpty() ? "Write " + whole : meant + " If not, write " + whole;
  }

  private static String shown(String url) {
    return url.replaceFirst("^(https?://(www\\.)?|mailto:)", "").replaceFirst("/$", "");
  }

  private static String text(Optional<Node> node) {
    return node.filter(Node.Scalar.class::isInstance)
        .map(scalar -> ((Node.Scalar) scalar).text().strip())
        .orElse("");
  }
}
