package outloud.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.data.YamlText;
import outloud.diagnostic.Outcome;
import outloud.output.SingleFile;
import outloud.site.Ledger;
import outloud.site.Ledger.Posted;
import outloud.site.LedgerReader;
import outloud.source.Original;
import outloud.source.SourceFile;
import outloud.source.SourcePath;
import outloud.source.SourceReader;

/** Adds entries to the author's {@code posted.yaml}, and changes nothing else in it. */
final class LedgerFile {
  private static final String HEAD =
      """
      # What you posted, written down by `outloud thread POST --posted NETWORK URL`. The addresses
      # show on the post as "also on"; a thread stays in the words in which it was posted.
      posted:
      """;

  private LedgerFile() {}

  /** Adds an entry behind all others; the file is made where there is none. */
  static void add(Path file, Posted entry) throws Failure {
    try {
      if (!SingleFile.exists(file)) {
        SingleFile.create(file, HEAD + checked(file, HEAD, entry, ""));
        return;
      }
      Outcome<Original> found = new SourceReader().original(file, file.toString());
      Original original =
          found
              .value()
              .orElseThrow(
                  () -> new Failure(found.diagnostics().getFirst().message(), "Write it anew."));
      String before = original.text();
      String ending = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
      String text = before + ending;
      String added = checked(file, text, entry, indentation(before));
      SingleFile.exchange(file, original.bytes(), original.encoded(text + added));
    } catch (IOException e) {
      throw Failure.writing(file, e);
    }
  }

  /** The blanks before the hyphens of the entries; those inside a text stand further in. */
  private static String indentation(String text) {
    String least = null;
    for (String line : text.split("\n")) {
      String stripped = line.stripLeading();
      String blanks = line.substring(0, line.length() - stripped.length());
      boolean entry = stripped.startsWith("- ");
      if (entry && (least == null || blanks.length() < least.length())) {
        least = blanks;
      }
    }
    return least == null ? "" : least;
  }

  /** The lines of an entry that is read again as what it is, behind this text. */
  private static String checked(Path file, String before, Posted entry, String indentation)
      throws Failure {
    List<Posted> known = read(file, before).orElse(List.of());
    List<Posted> wanted = new ArrayList<>(known);
    wanted.add(entry);
    for (boolean plain : new boolean[] {true, false}) {
      String lines = lines(entry, indentation, plain);
      if (read(file, before + lines).equals(Optional.of(wanted))) {
        return lines;
      }
    }
    throw new Failure(
        file + " is written in a way that nothing can be added to",
        "Its entries begin with `- post:` and stand in a list `posted:` at its end.");
  }

  private static Optional<List<Posted>> read(Path file, String text) {
    SourceFile source = new SourceFile(new SourcePath(Ledger.FILE), file.toString(), text);
    return new LedgerReader().read(source).value().map(Ledger::entries);
  }

  private static String lines(Posted entry, String indentation, boolean plain) {
    String key = "\n" + indentation + "  ";
    StringBuilder lines = new StringBuilder(indentation).append("- post: ");
    lines.append(YamlText.quoted(entry.post().value()));
    lines.append(key).append("network: ").append(entry.network());
    lines.append(key).append("date: ").append(entry.date());
    entry.url().ifPresent(url -> lines.append(key).append("url: ").append(YamlText.quoted(url)));
    if (!Posted.parted(entry.text().strip()).equals(entry.segments())) {
      // A divider stands in a segment, as in a block of code: only a list keeps them apart.
      lines.append(key).append("segments:");
      for (String segment : entry.segments()) {
        lines.append(key).append("  - ").append(YamlText.quoted(segment));
      }
      return lines.append('\n').toString();
    }
    lines.append(key).append("text: ");
    if (plain) {
      lines.append("|-");
      for (String line : entry.text().split("\n", -1)) {
        lines.append(line.isEmpty() ? "\n" : key + "  " + line);
      }
    } else {
      lines.append(YamlText.quoted(entry.text()));
    }
    return lines.append('\n').toString();
  }
}
