package outloud.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What {@code search.js} does with the files of an index, in Java, with the bytes that it loads.
 */
public final class Lookup {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SIGNS = Pattern.compile("\\d|[a-z]*[A-Z]");

  private final Map<String, String> files;
  private final Map<String, Integer> loaded = new TreeMap<>();

  /** An index by the names of its files. */
  public Lookup(Map<String, String> files) {
    this.files = files;
  }

  private static final class Sum {
    private int rare;
    private double score;
  }

  private JsonNode load(String name) {
    String text = Objects.requireNonNull(files.get(name), name);
    loaded.put(name, text.getBytes(StandardCharsets.UTF_8).length);
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many bytes were loaded so far. */
  public int bytes() {
    return loaded.values().stream().mapToInt(size -> size).sum();
  }

  /** The titles of the results, the best first. */
  public List<String> find(String query, int most) {
    JsonNode list = load("index.json");
    List<String> words = Words.of(query);
    List<String> asked = longest(words);
    Map<Integer, Sum> sums = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      int reach = i < asked.size() - 1 || asked.size() > 3 ? 1 : 3;
      add(
          sums,
          asked.get(i),
          i == asked.size() - 1 && asked.get(i).equals(words.getLast()),
          reach,
          list);
    }
    int rare = sums.values().stream().mapToInt(sum -> sum.rare).max().orElse(0);
    int chunk = list.get("chunk").asInt();
    return sums.entrySet().stream()
        .filter(hit -> hit.getValue().rare == rare)
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Sum> hit) -> -hit.getValue().score)
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .limit(most)
        .map(Map.Entry::getKey)
        .map(page -> load("pages-" + page / chunk + ".json").get(page % chunk).get(1).asText())
        .toList();
  }

  private static List<String> longest(List<String> words) {
    List<String> most =
        words.stream().sorted(Comparator.comparingInt(word -> -word.length())).limit(5).toList();
    List<String> kept = words.stream().filter(most::contains).toList();
    return kept.subList(Math.max(0, kept.size() - 5), kept.size());
  }

  private void add(Map<Integer, Sum> sums, String word, boolean open, int most, JsonNode list) {
    Map<Integer, Double> scores = new HashMap<>();
    boolean common = false;
    for (int shard : shards(word, most, list.get("words"))) {
      for (Map.Entry<String, JsonNode> one : load("words-" + shard + ".json").properties()) {
        boolean same = one.getKey().equals(word);
        if (same || (open && one.getKey().startsWith(word))) {
          String text = one.getValue().asText();
          common |= text.startsWith("!");
          read(scores, text, same ? 1 : 0.6, list.get("pages").asInt());
        }
      }
    }
    for (Map.Entry<Integer, Double> one : scores.entrySet()) {
      Sum sum = sums.computeIfAbsent(one.getKey(), _ -> new Sum());
      sum.rare += common ? 0 : 1;
      sum.score += one.getValue();
    }
  }

  private static List<Integer> shards(String word, int most, JsonNode firsts) {
    int last = 0;
    for (int i = 0; i < firsts.size(); i++) {
      last = firsts.get(i).asText().compareTo(word) <= 0 ? i : last;
    }
    List<Integer> shards = new ArrayList<>(List.of(last));
    for (int i = last + 1; i < last + most && i < firsts.size(); i++) {
      if (!firsts.get(i).asText().startsWith(word)) {
        break;
      }
      shards.add(i);
    }
    return shards;
  }

  private static void read(Map<Integer, Double> scores, String text, double factor, int pages) {
    List<String> signs = SIGNS.matcher(text).results().map(MatchResult::group).toList();
    double weight = Math.log(1 + (double) pages / signs.size()) * factor;
    int impact = 0;
    int page = -1;
    for (String sign : signs) {
      if (Character.isDigit(sign.charAt(0))) {
        impact = sign.charAt(0) - '0';
        page = -1;
      } else {
        int step = 0;
        for (char c : sign.toLowerCase(Locale.ROOT).toCharArray()) {
          step = step * 26 + c - 'a';
        }
        page += 1 + step;
        scores.merge(page, impact * weight, Math::max);
      }
    }
  }
}
