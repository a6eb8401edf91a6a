package outloud.build;

import java.util.List;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Edit;
import outloud.source.Original;

/**
 * What repairs make of one file of the author's.
 *
 * @param shownAs how the author names it
 * @param original the file as it is
 * @param edits what changes in it, in its order
 * @param repaired what is right afterwards
 */
public record Rewrite(
    String shownAs, Original original, List<Edit> edits, List<Diagnostic> repaired) {

  public Rewrite {
    edits = List.copyOf(edits);
    repaired = List.copyOf(repaired);
  }

  /** The text as it will be. */
  public String text() {
    return original.edited(edits);
  }

  /** Whether it becomes UTF-8, which it is not. */
  public boolean changesEncoding() {
    return repaired.stream().anyMatch(one -> one.code() == Code.SOURCE_GUESSED_ENCODING);
  }

  /** The file as it will be: in its own encoding, with its own line ends. */
  public byte[] bytes() {
    return original.encoded(text());
  }
}
