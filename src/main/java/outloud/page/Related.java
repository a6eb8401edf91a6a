package outloud.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import outloud.markdown.Block;
import outloud.markdown.Inline;
import outloud.search.StopWords;
import outloud.search.Words;
import outloud.site.Post;
import outloud.site.Term;

/**
 * Which posts are about the same: by their tags and series, and by the words of their titles and
 * headings. What few posts share counts more (inverse document frequency), and a post with many
 * words counts no more than one with few (cosine). Of what very many share only the nearest in time
 * are looked at, so the work for one post does not grow with their number.
 */
final class Related {
  private static final float TAG = 3;
  private static final float SERIES = 3;
  private static final float TITLE = 1;
  private static final float HEADING = 0.4f;

  /** Words of headings beyond these say little of the whole. */
  private static final int MOST_WORDS = 40;

  /** So many neighbours on either side are looked at where very many share something. */
  private static final int NEAREST = 48;

  /** Less is chance: two posts that share a word of their titles may be about anything. */
  private static final float LEAST = 0.1f;

  private static final Comparator<Scores.Score> NEAREST_FIRST =
      Comparator.comparingDouble((Scores.Score score) -> -score.score())
          .thenComparingInt(Scores.Score::post);

  private final List<Post> posts;
  private final StopWords stopWords = StopWords.own();
  private final Map<String, Integer> ids = new HashMap<>();
  private final int[][] traits;
  private final float[][] weights;
  private final float[] lengths;
  private final boolean[] given;
  private final int[][] sharers;

  /** What the trait weighs in each of the posts that have it. */
  private final float[][] shares;

  /** Reads these posts, which stand in the order of the site: newest first. */
  Related(List<Post> posts) {
    this.posts = posts;
    traits = new int[posts.size()][];
    weights = new float[posts.size()][];
    for (int i = 0; i < posts.size(); i++) {
      read(i, posts.get(i));
    }
    given = new boolean[ids.size()];
    ids.forEach((trait, id) -> given[id] = trait.charAt(0) != ' ');
    sharers = sharers();
    lengths = new float[posts.size()];
    for (int i = 0; i < posts.size(); i++) {
      weigh(i);
    }
    shares = shares();
  }

  private void read(int post, Post written) {
    Map<String, Float> found = new LinkedHashMap<>();
    for (Term tag : written.tags()) {
      found.merge("#" + tag.slug(), TAG, Math::max);
    }
    written.series().ifPresent(series -> found.put("/" + series.slug(), SERIES));
    Set<String> stop = stopWords.in(written.language());
    words(found, written.title(), TITLE, stop);
    for (Block.Heading heading : written.body().headings()) {
      words(found, Inline.text(heading.inlines()), HEADING, stop);
    }
    traits[post] = new int[found.size()];
    weights[post] = new float[found.size()];
    int at = 0;
    for (Map.Entry<String, Float> one : found.entrySet()) {
      traits[post][at] = ids.computeIfAbsent(one.getKey(), _ -> ids.size());
      weights[post][at++] = one.getValue();
    }
  }

  private static void words(
      Map<String, Float> found, String text, float weight, Set<String> stopWords) {
    for (String word : Words.of(text)) {
      if (found.size() < MOST_WORDS && word.length() > 1 && !stopWords.contains(word)) {
        found.merge(" " + word, weight, Math::max);
      }
    }
  }

  /** The posts that have each trait, newest first. */
  private int[][] sharers() {
    int[] counts = new int[ids.size()];
    for (int[] own : traits) {
      for (int trait : own) {
        counts[trait]++;
      }
    }
    int[][] lists = new int[counts.length][];
    for (int i = 0; i < counts.length; i++) {
      lists[i] = new int[counts[i]];
    }
    for (int post = posts.size() - 1; post >= 0; post--) {
      for (int trait : traits[post]) {
        lists[trait][--counts[trait]] = post;
      }
    }
    return lists;
  }

  /** Turns the weights of a post into those of its traits' rarity, and measures them. */
  private void weigh(int post) {
    double sum = 0;
    for (int i = 0; i < traits[post].length; i++) {
      int count = sharers[traits[post][i]].length;
      weights[post][i] *= (float) Math.log((double) posts.size() / count);
      sum += (double) weights[post][i] * weights[post][i];
    }
    lengths[post] = (float) Math.sqrt(sum);
  }

  private float[][] shares() {
    float[][] lists = new float[sharers.length][];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = new float[sharers[i].length];
    }
    int[] counts = new int[lists.length];
    for (int post = 0; post < traits.length; post++) {
      for (int i = 0; i < traits[post].length; i++) {
        int trait = traits[post][i];
        lists[trait][counts[trait]++] = weights[post][i];
      }
    }
    return lists;
  }

  /**
   * The posts that are nearest to one of them, the nearest first; of equals the newest.
   *
   * @param shown what the reader is led to anyway
   * @return indexes of posts, at most {@code most}
   */
  List<Integer> to(int post, int most, IntPredicate shown) {
    Scores scores = new Scores();
    for (int i = 0; i < traits[post].length; i++) {
      float weight = weights[post][i];
      if (weight > 0) {
        add(scores, post, traits[post][i], weight);
      }
    }
    String language = posts.get(post).language();
    List<Scores.Score> nearest = new ArrayList<>();
    scores.each((other, sum, isGiven) -> {
      Scores.Score score = new Scores.Score(other, sum / (lengths[post] * lengths[other]));
      boolean near = isGiven || score.score() >= LEAST;
      boolean full = nearest.size() == most;
      if (near
          && other != post
          && !(full && NEAREST_FIRST.compare(nearest.getLast(), score) < 0)
          && posts.get(other).language().equals(language)
          && !shown.test(other)) {
        put(nearest, score, most);
      }
    });
    return nearest.stream().map(Scores.Score::post).toList();
  }

  /** Most candidates are farther away than the few that stand already. */
  private static void put(List<Scores.Score> nearest, Scores.Score score, int most) {
    int at = nearest.size();
    while (at > 0 && NEAREST_FIRST.compare(score, nearest.get(at - 1)) < 0) {
      at--;
    }
    nearest.add(at, score);
    if (nearest.size() > most) {
      nearest.removeLast();
    }
  }

  private void add(Scores scores, int post, int trait, float weight) {
    int[] all = sharers[trait];
    int here = Arrays.binarySearch(all, post);
    int from = Math.max(0, here - NEAREST);
    int to = Math.min(all.length, here + NEAREST + 1);
    // What most posts have says nothing, even where their author gave it to them.
    boolean says = given[trait] && all.length * 2 <= posts.size();
    for (int i = from; i < to; i++) {
      scores.add(all[i], weight * shares[trait][i], says);
    }
  }
}
