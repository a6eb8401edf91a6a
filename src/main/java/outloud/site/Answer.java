package outloud.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Code;
import outloud.diagnostic.Edit;
import outloud.markdown.Target;

/**
 * What a reference means.
 *
 * @param destination the page or file; null when it leads nowhere, or to a place of this page
 * @param anchor the {@code id} within the page, empty for its beginning
 * @param address site-local URL without the base path, or absolute; empty when it leads nowhere
 * @param complaint what is to be said about it, at the place where it stands
 */
record Answer(
    @Nullable Destination destination,
    String anchor,
    String address,
    Optional<Complaint> complaint) {

  /**
   * What is wrong with a reference, and what to do.
   *
   * @param before the part of the address that is to be respelt; empty when only the author can
   *     tell
   */
  record Complaint(Code code, String message, String hint, String before, String after) {
    /** One that only the author can do something about. */
    Complaint(Code code, String message, String hint) {
      this(code, message, hint, "", "");
    }

    /** What would respell this reference, where the author wrote it without escapes. */
    List<Edit> repair(Target.Reference reference) {
      return repair(reference.path(), reference.span().start());
    }

    /** What would respell this path, which begins here in the file. */
    List<Edit> repair(String path, int at) {
      boolean literal = !before.isEmpty() && path.startsWith(before);
      return literal ? List.of(new Edit(at, before, after)) : List.of();
    }
  }

  /** An address that nobody need look into. */
  static Answer of(String address) {
    return new Answer(null, "", address, Optional.empty());
  }

  /** It leads nowhere. */
  static Answer nowhere(Complaint complaint) {
    return new Answer(null, "", "", Optional.of(complaint));
  }

  /** The same, with this to be said if there is nothing yet. */
  Answer with(Optional<Complaint> other) {
    return complaint.isPresent() || other.isEmpty()
        ? this
        : new Answer(destination, anchor, address, other);
  }

  /** The URL, if there is one. */
  Optional<String> url() {
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }
}
