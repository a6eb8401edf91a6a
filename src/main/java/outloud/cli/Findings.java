package outloud.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.DiagnosticFormat;

/**
 * What is wrong with a site, as a person at a terminal reads it: what many files have in common is
 * said three times, what is only good to know once, and the errors stand last, beside the summary.
 */
final class Findings {
  /** What is said of more files than this is not said of each of them. */
  private static final int MOST_FILES = 5;

  private static final int EXAMPLES = 3;

  private static final String ALL = "(`outloud build --report FILE` has all of them)";

  private final List<Finding> told = new ArrayList<>();
  private final Map<Kind, Crowd> crowds = new HashMap<>();
  private final Map<Code, Crowd> notes = new LinkedHashMap<>();

  private Findings() {}

  /** The same thing to say. */
  private record Kind(Code code, String message) {
    static Kind of(Diagnostic diagnostic) {
      return new Kind(diagnostic.code(), diagnostic.message());
    }
  }

  /** All warnings that say the same, or all notes of one kind. */
  private static final class Crowd {
    final Diagnostic first;
    final Set<String> files = new HashSet<>();
    int size;
    int told;

    Crowd(Diagnostic first) {
      this.first = first;
    }

    void add(Diagnostic one) {
      files.add(one.location().path());
      size++;
    }
  }

  /**
   * All of it: the warnings, the notes, then the errors, each by place. No error is ever left out.
   *
   * @param all by place
   */
  static List<Finding> of(List<Diagnostic> all) {
    Findings findings = new Findings();
    all.forEach(findings::count);
    all.forEach(findings::warn);
    findings.notes.values().forEach(findings::note);
    for (Diagnostic one : all) {
      if (one.isError()) {
        findings.tell(one);
      }
    }
    return findings.told;
  }

  private void count(Diagnostic one) {
    if (one.isNote()) {
      notes.computeIfAbsent(one.code(), _ -> new Crowd(one)).add(one);
    } else if (!one.isError()) {
      crowds.computeIfAbsent(Kind.of(one), _ -> new Crowd(one)).add(one);
    }
  }

  private void warn(Diagnostic one) {
    if (one.isNote() || one.isError()) {
      return;
    }
    Crowd crowd = crowds.computeIfAbsent(Kind.of(one), _ -> new Crowd(one));
    boolean many = crowd.files.size() > MOST_FILES;
    if (many && crowd.told == EXAMPLES) {
      return;
    }
    tell(one);
    crowd.told++;
    if (many && crowd.told == EXAMPLES) {
      String more = "  … and " + (crowd.size - EXAMPLES) + " more like this " + ALL;
      told.add(new Finding(Optional.empty(), more));
    }
  }

  /** One line for all notes of a kind, with the place of the first. */
  private void note(Crowd crowd) {
    String line = DiagnosticFormat.line(crowd.first);
    if (crowd.size > 1) {
      String files = crowd.files.size() == 1 ? "" : ", in " + crowd.files.size() + " files in all";
      line += "; and " + (crowd.size - 1) + " more" + files + " " + ALL;
    }
    told.add(new Finding(Optional.of(crowd.first.severity()), line));
  }

  private void tell(Diagnostic one) {
    String text = DiagnosticFormat.text(one).stripTrailing();
    told.add(new Finding(Optional.of(one.severity()), text));
  }
}
