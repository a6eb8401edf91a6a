package outloud.source;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one folder by their path within it, with {@code /}: texts whole, all others by
 * place.
 *
 * @param texts templates, style sheets, scripts, drawings
 * @param others pictures, fonts
 */
public record Folder(SortedMap<String, SourceFile> texts, SortedMap<String, Other> others) {

  public Folder {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
  }

  /** A file that is no text, with the {@link outloud.output.Fingerprint} of its bytes. */
  public record Other(Path path, String digest) {}

  public static final Folder EMPTY = new Folder(new TreeMap<>(), new TreeMap<>());

  /** Whether there is no file in it. */
  public boolean isEmpty() {
    return texts.isEmpty() && others.isEmpty();
  }

  /** This folder where {@code own} has no file of the same name, else that file. */
  public Folder overriddenBy(Folder own) {
    return new Folder(over(texts, own.texts, own.others), over(others, own.others, own.texts));
  }

  private static <T> SortedMap<String, T> over(
      Map<String, T> base, Map<String, T> own, Map<String, ?> ownOfOtherKind) {
    SortedMap<String, T> merged = new TreeMap<>(base);
    merged.keySet().removeAll(ownOfOtherKind.keySet());
    merged.putAll(own);
    return merged;
  }
}
