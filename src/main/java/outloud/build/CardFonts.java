package outloud.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.media.Faces;
import outloud.media.FontFile;
import outloud.site.CardWish;
import outloud.source.BinaryReader;

/** Finds the fonts that an author names for cards, and keeps those that did not change. */
final class CardFonts {
  private final BinaryReader reader = new BinaryReader();
  private Map<String, FontFile> known = new TreeMap<>();

  /** The fonts that can be read; the others are reported. */
  Faces chosen(CardWish wish, Path settings, Report report) {
    List<FontFile> files = new ArrayList<>();
    Map<String, FontFile> now = new TreeMap<>();
    for (CardWish.Font wanted : wish.fonts()) {
      String path = wanted.path();
      if (isUnseen(path)) {
        report.readsUnseen();
      }
      Optional<BinaryReader.Binary> found = reader.find(settings, path);
      if (found.isEmpty()) {
        report.add(refused(wanted, "is not there", "Its path begins at this file's folder."));
        continue;
      }
      String name = path + " " + found.get().mark();
      FontFile font =
          known.computeIfAbsent(name, it -> new FontFile(it, () -> reader.read(found.get())));
      now.put(name, font);
      if (font.isFont()) {
        files.add(font);
      } else {
        report.add(refused(wanted, "is no font", "Give a file of TrueType or OpenType."));
      }
    }
    known = now;
    return new Faces(files);
  }

  /** Whether a file lies where nobody looks for a site's files. */
  private static boolean isUnseen(String path) {
    for (String name : path.split("/")) {
      if (name.startsWith(".") || name.equals("node_modules")) {
        return true;
      }
    }
    return false;
  }

  private static Diagnostic refused(CardWish.Font font, String problem, String hint) {
    return Diagnostic.of(
        Code.CARD_FONT, font.place(), "the font `" + font.path() + "` of `card` " + problem, hint);
  }
}
