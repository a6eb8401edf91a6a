package outloud.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Block;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.output.OutputWriter;
import outloud.page.Findable;
import outloud.page.Texts;
import outloud.search.Entry;
import outloud.search.Lexicon;
import outloud.search.SearchIndex;
import outloud.search.WeighedWords;
import outloud.site.Site;

/** Makes the files by which readers search a site: the words on all cores, then the index. */
final class SearchFiles {
  private static final int PAGES_A_WORK = 64;

  private final Lexicon lexicon = new Lexicon();
  private final Memo<Read, WeighedWords> read;

  SearchFiles(Memo<Read, WeighedWords> read) {
    this.read = read;
  }

  /** What words are taken from. Blocks are told apart by identity: an edited text has others. */
  record Read(String title, List<String> tags, String description, List<Block> blocks) {
    static Read of(Findable page) {
      Entry entry = page.entry();
      return new Read(entry.title(), page.tags(), entry.summary(), page.body().blocks());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Read read
          && blocks == read.blocks
          && title.equals(read.title)
          && tags.equals(read.tags)
          && description.equals(read.description);
    }

    @Override
    public int hashCode() {
      return Objects.hash(title, tags, description);
    }
  }

  /** Pieces of work that may be done in any order; the one that ends last writes the files. */
  List<Runnable> works(Site site, Texts texts, OutputWriter out, Report report) {
    List<Runnable> works = new ArrayList<>();
    if (!Findable.isWanted(site)) {
      return works;
    }
    List<Findable> pages = Findable.all(site, texts);
    AtomicReferenceArray<WeighedWords> words = new AtomicReferenceArray<>(pages.size());
    AtomicInteger left = new AtomicInteger(Math.ceilDiv(pages.size(), PAGES_A_WORK));
    for (int from = 0; from < pages.size(); from += PAGES_A_WORK) {
      int start = from;
      int end = Math.min(pages.size(), from + PAGES_A_WORK);
      works.add(() -> {
        for (int i = start; i < end; i++) {
          words.set(i, read.get(Read.of(pages.get(i)), this::words));
        }
        if (left.decrementAndGet() == 0) {
          write(pages, words, out, report);
        }
      });
    }
    return works;
  }

  /** To be called when all works are done. */
  void endRound() {
    read.endRound();
  }

  private WeighedWords words(Read page) {
    return WeighedWords.of(page.title, page.tags, page.description, page.blocks, lexicon);
  }

  private static void write(
      List<Findable> pages,
      AtomicReferenceArray<WeighedWords> words,
      OutputWriter out,
      Report report) {
    List<Entry> entries = pages.stream().map(Findable::entry).toList();
    List<WeighedWords> all = new ArrayList<>(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      all.add(words.get(i));
    }
    try {
      for (SearchIndex.Part part : SearchIndex.of(entries, all)) {
        out.write(new OutputFile.Made(new OutputPath(Findable.FOLDER + part.name()), part.text()));
      }
    } catch (IOException e) {
      report.unwritable(e);
    }
  }
}
