package outloud.preview;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes requests that were meant for this computer. A web site can point a name of its own at
 * 127.0.0.1 (DNS rebinding) and would read unpublished drafts through the author's browser, but the
 * Host header still carries that name.
 */
final class LocalHost {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private LocalHost() {}

  /** Whether a Host header, with or without a port, names this computer. */
  static boolean isMeant(@Nullable String host) {
    if (host == null) {
      return false;
    }
    String name = host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    return NAMES.contains(name) || name.endsWith(".localhost");
  }
}
