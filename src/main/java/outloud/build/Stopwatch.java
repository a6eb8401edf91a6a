package outloud.build;

import java.util.ArrayList;
import java.util.List;

/** How long each part of one build takes. */
final class Stopwatch {
  private final List<BuildResult.Phase> phases = new ArrayList<>();
  private long since = System.nanoTime();

  /** Ends a part: it took the time since the last one ended. */
  void ended(String phase) {
    long now = System.nanoTime();
    phases.add(new BuildResult.Phase(phase, (now - since) / 1_000_000));
    since = now;
  }

  List<BuildResult.Phase> phases() {
    return List.copyOf(phases);
  }
}
