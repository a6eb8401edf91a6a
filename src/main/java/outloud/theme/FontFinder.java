package outloud.theme;

import java.util.Optional;
import outloud.source.Folder;

/** Finds the files of fonts that an author names. */
@FunctionalInterface
public interface FontFinder {
  /** For a theme whose author names no files. */
  FontFinder NONE = _ -> Optional.empty();

  /**
   * The file at a path from the folder of {@code site.yaml}; nothing when there is none.
   *
   * @param path with {@code /}
   */
  Optional<Folder.Other> find(String path);
}
