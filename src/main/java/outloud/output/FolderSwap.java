package outloud.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Puts a finished folder in the place of another one: by the system's exchange, and where there is
 * none by two renames, between which {@link Aside#tidy} knows the way back.
 */
record FolderSwap(Path target, Exchange exchange) {
  /** Builds that end at the same moment get out of each other's way. */
  private static final int ATTEMPTS = 20;

  /** Where the former folder is now; none if there was none. */
  Optional<Path> swap(Path fresh) throws IOException {
    IOException last = new IOException("never tried");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return once(fresh);
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }

  private Optional<Path> once(Path fresh) throws IOException {
    if (!Folders.exists(target)) {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      return Optional.empty();
    }
    return Optional.of(exchange.exchange(fresh, target) ? fresh : rename(fresh));
  }

  private Path rename(Path fresh) throws IOException {
    Path former = new Aside(target).former();
    Files.move(target, former, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Folders.exists(target)) {
        Files.move(former, target, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Folders.discard(former);
      }
      throw e;
    }
    return former;
  }
}
