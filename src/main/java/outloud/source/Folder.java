package outloud.source;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import outloud.output.Fingerprint;

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

  /** A file that is no text. */
  public sealed interface Other {
    /** The {@link outloud.output.Fingerprint} of its bytes. */
    String digest();
  }

  /** A file in a folder of this machine: its bytes stay there. */
  public record Lying(Path path, String digest) implements Other {}

  /** A file out of the program's jar, with its bytes; equal to what has the same digest. */
  public static final class Packed implements Other {
    private final byte[] bytes;
    private final String digest;

    Packed(byte[] bytes) {
      this.bytes = bytes;
      this.digest = Fingerprint.of(bytes);
    }

    @Override
    public String digest() {
      return digest;
    }

    /** Its bytes, a copy of them. */
    public byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Packed packed && digest.equals(packed.digest);
    }

    @Override
    public int hashCode() {
      return digest.hashCode();
    }
  }

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
