package outloud.build;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import outloud.media.PictureFacts;
import outloud.media.PictureFormat;

/**
 * What is known of pictures from one build to the next: a file that did not change is not opened,
 * and one with known bytes is not decoded. It is a text between two builds.
 */
final class Album {
  private static final String BETWEEN = "\t";

  /** To be counted up when a picture with the same bytes has other facts. */
  private static final String HEAD = "# What Outloud knows of pictures, edition 2";

  private static final int CELLS = 14;

  /** Begins the line that says where WebP was made. */
  private static final String WEBP = "webp on ";

  private volatile String webp = "";
  private final Map<String, Entry> former = new ConcurrentHashMap<>();
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  /**
   * A picture.
   *
   * @param state of its file, by what it is known again; empty when it may change unseen
   * @param content the fingerprint of its bytes
   * @param clean whether there is nothing in it that readers need not know
   * @param tint as the gallery has it; {@link #NOT_DECODED} when nobody has seen it yet
   * @param idle the mark of copies that are no smaller than the file; empty when there are none
   */
  record Entry(
      String state, String content, PictureFacts facts, boolean clean, String tint, String idle) {
    static final String NOT_DECODED = "?";

    /** A picture of which only the file is known. */
    static Entry of(String state, String content, PictureFacts facts, boolean clean) {
      return new Entry(state, content, facts, clean, NOT_DECODED, "");
    }

    Entry seen(PictureFacts seenFacts, String seenTint) {
      return new Entry(state, content, seenFacts, clean, seenTint, idle);
    }

    Entry withState(String now) {
      return new Entry(now, content, facts, clean, tint, idle);
    }

    Entry withIdle(String mark) {
      return new Entry(state, content, facts, clean, tint, mark);
    }

    boolean isIdle(String mark) {
      return idle.equals(mark);
    }

    boolean isDecoded() {
      return !tint.equals(NOT_DECODED);
    }
  }

  /**
   * Takes over what a former build noted; nothing of what another edition of this program noted.
   */
  void take(String text) {
    String[] lines = text.split("\n");
    if (!lines[0].equals(HEAD)) {
      return;
    }
    for (String line : Arrays.asList(lines).subList(1, lines.length)) {
      String[] cells = line.split(BETWEEN, -1);
      if (line.startsWith(WEBP)) {
        webp = line.substring(WEBP.length());
      } else if (cells.length == CELLS) {
        take(cells);
      }
    }
  }

  /** A line that somebody has changed is no note; the picture is looked at again. */
  private void take(String[] cells) {
    try {
      former.putIfAbsent(cells[CELLS - 1], entry(cells));
    } catch (IllegalArgumentException _) {
      // See above.
    }
  }

  private static Entry entry(String[] cells) {
    return new Entry(
        cells[0],
        cells[1],
        new PictureFacts(
            PictureFormat.valueOf(cells[2]),
            Integer.parseInt(cells[3]),
            Integer.parseInt(cells[4]),
            Integer.parseInt(cells[5]),
            PictureFacts.Kind.valueOf(cells[6]),
            Boolean.parseBoolean(cells[7]),
            Boolean.parseBoolean(cells[8]),
            Integer.parseInt(cells[9])),
        Boolean.parseBoolean(cells[10]),
        cells[11],
        cells[12]);
  }

  /**
   * Whether WebP can be made. What makes it is native code, unpacked when it is looked for: where a
   * former build had it, nobody looks before a picture is made.
   *
   * @param machine what kind of machine this is
   * @param look finds it out
   */
  boolean knowsWebp(String machine, BooleanSupplier look) {
    if (webp.equals(machine)) {
      return true;
    }
    boolean known = look.getAsBoolean();
    if (known) {
      webp = machine;
    }
    return known;
  }

  /** What a former build knew of the file at this path. */
  Optional<Entry> of(String path) {
    return Optional.ofNullable(former.get(path));
  }

  void put(String path, Entry entry) {
    entries.put(path, entry);
  }

  /** Everything that this build asked for, as a text for the next. */
  String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    if (!webp.isEmpty()) {
      text.append(WEBP).append(webp).append('\n');
    }
    new TreeMap<>(entries)
        .forEach((path, entry) -> {
          PictureFacts facts = entry.facts();
          Object[] cells = {
            entry.state(),
            entry.content(),
            facts.format(),
            facts.width(),
            facts.height(),
            facts.orientation(),
            facts.kind(),
            facts.transparent(),
            facts.flat(),
            facts.depth(),
            entry.clean(),
            entry.tint(),
            entry.idle(),
            path
          };
          for (Object cell : cells) {
            text.append(cell).append(cell == path ? "\n" : BETWEEN);
          }
        });
    return text.toString();
  }

  /** What was not asked for is forgotten. */
  void endRound() {
    former.clear();
    former.putAll(entries);
    entries.clear();
  }
}
