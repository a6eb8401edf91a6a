package outloud.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import outloud.diagnostic.Diagnostic;
import outloud.document.ThreadFile;
import outloud.markdown.Markup;
import outloud.markdown.Target;
import outloud.source.Locator;

/** Resolves the references of bodies, and reports at the author's line what is wrong with them. */
final class Resolution {
  private final References references;
  private final Locator locator;
  private final List<Diagnostic> diagnostics;
  private final Map<Target.Reference, String> addresses = new HashMap<>();

  Resolution(References references, Locator locator, List<Diagnostic> diagnostics) {
    this.references = references;
    this.locator = locator;
    this.diagnostics = diagnostics;
  }

  /** Where all references lead that lead anywhere: site-local URLs without the base path. */
  Map<Target.Reference, String> addresses() {
    return addresses;
  }

  /** Resolves every reference of these documents. */
  void resolve(List<Placed> placed) {
    for (Placed document : placed) {
      resolve(document.document().body().markup());
    }
  }

  /** Resolves every reference of the authors' own threads. */
  void resolve(Collection<ThreadFile> threads) {
    for (ThreadFile thread : threads) {
      for (Target.Reference reference : thread.references()) {
        resolve(reference);
      }
    }
  }

  private void resolve(Markup markup) {
    for (Markup.Piece piece : markup.pieces()) {
      if (piece instanceof Markup.Open open) {
        resolve(open.reference());
      } else if (piece instanceof Markup.Address address) {
        resolve(address.reference());
      } else if (piece instanceof Markup.Embed embed) {
        resolve(embed.reference());
      }
    }
  }

  private void resolve(Target.Reference reference) {
    Answer answer = references.find(reference);
    answer.url().ifPresent(address -> addresses.put(reference, address));
    answer.complaint().ifPresent(complaint -> report(reference, complaint));
  }

  private void report(Target.Reference reference, Answer.Complaint complaint) {
    diagnostics.add(
        Diagnostic.of(
                complaint.code(),
                locator.at(reference.from(), reference.span()),
                complaint.message(),
                complaint.hint())
            .repairedBy(complaint.repair(reference)));
  }
}
