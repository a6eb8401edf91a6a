package outloud.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;

/**
 * What is wrong with a site, as a person at a terminal reads it: what many files have in common is
 * said three times, and the errors stand last, beside the summary.
 */
final class Findings {
  /** What is said of more files than this is not said of each of them. */
  private static final int MOST_FILES = 5;

  private static final int EXAMPLES = 3;

  private final Console console;
  private final Map<Kind, Crowd> crowds = new HashMap<>();

  private Findings(Console console) {
    this.console = console;
  }

  /** The same thing to say. */
  private record Kind(Code code, String message) {
    static Kind of(Diagnostic diagnostic) {
      return new Kind(diagnostic.code(), diagnostic.message());
    }
  }

  /** All warnings that say the same. */
  private static final class Crowd {
    final Set<String> files = new HashSet<>();
    int size;
    int told;
  }

  /**
   * Prints all of it: the warnings, then the errors, each by place. No error is ever left out.
   *
   * @param all by place
   */
  static void tell(List<Diagnostic> all, Console console) {
    Findings findings = new Findings(console);
    for (Diagnostic one : all) {
      if (!one.isError()) {
        findings.count(one);
      }
    }
    for (Diagnostic one : all) {
      if (!one.isError()) {
        findings.warn(one);
      }
    }
    for (Diagnostic one : all) {
      if (one.isError()) {
        console.diagnostic(one);
      }
    }
  }

  private void count(Diagnostic warning) {
    Crowd crowd = crowds.computeIfAbsent(Kind.of(warning), _ -> new Crowd());
    crowd.files.add(warning.location().path());
    crowd.size++;
  }

  private void warn(Diagnostic warning) {
    Crowd crowd = crowds.computeIfAbsent(Kind.of(warning), _ -> new Crowd());
    boolean many = crowd.files.size() > MOST_FILES;
    if (many && crowd.told == EXAMPLES) {
      return;
    }
    console.diagnostic(warning);
    crowd.told++;
    if (many && crowd.told == EXAMPLES) {
      console.remark(
          "  … and "
              + (crowd.size - EXAMPLES)
              + " more like this (`outloud build --report FILE` has all of them)");
    }
  }
}
