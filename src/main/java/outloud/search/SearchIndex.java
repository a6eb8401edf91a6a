package outloud.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import outloud.data.JsonText;
import outloud.output.Fingerprint;

/**
 * What a page needs to search the site without a server, in files that are small because a reader
 * loads few of them: the words in shards, in the order of the alphabet, each with the pages that
 * have it; what is shown of the pages in chunks; and one list of the shards.
 */
public final class SearchIndex {
  /** The list of the shards. */
  public static final String LIST = "index.json";

  /** So many pages stand in one chunk: a result needs one of them. */
  static final int PAGES_A_CHUNK = 6;

  /** A shard holds so many characters, unless the index is a very large one. */
  private static final int SHARD = 5_000;

  private static final int MOST_SHARDS = 2_000;

  /** Where there are fewer pages no word is a common one. */
  private static final int FEW_PAGES = 40;

  private static final int MOST_POSTINGS = 4_000;

  private final Map<String, Postings> postings = new HashMap<>();
  private final List<Entry> entries;

  private SearchIndex(List<Entry> entries) {
    this.entries = entries;
  }

  /** One file of the index. */
  public record Part(String name, String text) {}

  /**
   * The files of an index.
   *
   * @param entries the pages in an order in which new ones come last, for their places are numbers
   * @param words the words of each
   */
  public static List<Part> of(List<Entry> entries, List<WeighedWords> words) {
    SearchIndex index = new SearchIndex(entries);
    for (int page = 0; page < entries.size(); page++) {
      index.add(page, words.get(page));
    }
    return index.parts();
  }

  private void add(int page, WeighedWords words) {
    for (int i = 0; i < words.words().size(); i++) {
      postings
          .computeIfAbsent(words.words().get(i), _ -> new Postings())
          .add(page, words.impacts().get(i));
    }
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    List<String> firsts = new ArrayList<>();
    shards(parts, firsts);
    for (int from = 0; from < entries.size(); from += PAGES_A_CHUNK) {
      int to = Math.min(entries.size(), from + PAGES_A_CHUNK);
      String text = chunk(entries.subList(from, to));
      parts.add(new Part("pages-" + from / PAGES_A_CHUNK + ".json", text));
    }
    parts.add(new Part(LIST, list(firsts, version(parts))));
    return parts;
  }

  private void shards(List<Part> parts, List<String> firsts) {
    String[] words = postings.keySet().toArray(new String[0]);
    Arrays.sort(words);
    int size = Math.max(SHARD, size() / MOST_SHARDS);
    int from = 0;
    int filled = 0;
    for (int i = 0; i < words.length; i++) {
      filled += length(words[i]);
      if (filled >= size || i == words.length - 1) {
        firsts.add(words[from]);
        String name = "words-" + parts.size() + ".json";
        parts.add(new Part(name, shard(Arrays.asList(words).subList(from, i + 1))));
        from = i + 1;
        filled = 0;
      }
    }
  }

  /** About how long the texts of all postings are. */
  private int size() {
    long size = 0;
    for (Map.Entry<String, Postings> one : postings.entrySet()) {
      size += length(one.getKey());
    }
    return (int) Math.min(Integer.MAX_VALUE, size);
  }

  private int length(String word) {
    int bytes = word.charAt(0) < 0x80 ? word.length() : 3 * word.length();
    int count = most(known(word).size());
    return bytes + 7 + 2 * count;
  }

  private Postings known(String word) {
    return postings.getOrDefault(word, new Postings());
  }

  private String shard(List<String> words) {
    JsonText json = JsonText.plain();
    json.object(() -> {
      for (String word : words) {
        Postings pages = known(word);
        int most = most(pages.size());
        json.field(word, (most < pages.size() ? "!" : "") + pages.text(most));
      }
    });
    return json.finish();
  }

  /** Of a word that very many pages have, those that are most about it. */
  private int most(int pages) {
    boolean common = entries.size() >= FEW_PAGES && pages * 4 > entries.size();
    int most = common ? Math.max(FEW_PAGES / 2, entries.size() / 20) : pages;
    return Math.min(most, MOST_POSTINGS);
  }

  private static String chunk(List<Entry> entries) {
    JsonText json = JsonText.plain();
    json.array(() -> {
      for (Entry entry : entries) {
        json.array(() -> {
          json.value(entry.url()).value(entry.title()).value(entry.summary());
          json.value(entry.iso()).value(entry.date()).value(entry.language());
        });
      }
    });
    return json.finish();
  }

  /** What tells this index from every other: a browser keeps no part of an older one. */
  private static String version(List<Part> parts) {
    StringBuilder prints = new StringBuilder();
    for (Part part : parts) {
      prints.append(Fingerprint.of(part.text().getBytes(StandardCharsets.UTF_8)));
    }
    return Fingerprint.of(prints.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String list(List<String> firsts, String version) {
    JsonText json = JsonText.plain();
    json.object(() -> {
      json.field("version", version).field("pages", entries.size()).field("chunk", PAGES_A_CHUNK);
      json.array("words", () -> firsts.forEach(json::value));
    });
    return json.finish();
  }
}
