package outloud.page;

import java.util.Arrays;

/** Sums by post: a hash table of numbers, for there are thousands of them for each page. */
final class Scores {
  private int[] posts = new int[256];
  private float[] sums = new float[256];
  private boolean[] marks = new boolean[256];
  private int size;

  Scores() {
    Arrays.fill(posts, -1);
  }

  /** One post and how near it is. */
  record Score(int post, float score) {}

  /** Takes what was summed for one post. */
  interface Taker {
    /** One post, its sum, and whether any of it was marked. */
    void take(int post, float sum, boolean marked);
  }

  void add(int post, float score, boolean mark) {
    int at = slot(posts, post);
    if (posts[at] < 0) {
      posts[at] = post;
      if (++size * 2 > posts.length) {
        grow();
        at = slot(posts, post);
      }
    }
    sums[at] += score;
    marks[at] |= mark;
  }

  void each(Taker taker) {
    for (int i = 0; i < posts.length; i++) {
      if (posts[i] >= 0) {
        taker.take(posts[i], sums[i], marks[i]);
      }
    }
  }

  private static int slot(int[] posts, int post) {
    int mask = posts.length - 1;
    int at = ((post * 0x9E3779B9) >>> 16) & mask;
    while (posts[at] >= 0 && posts[at] != post) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] wider = new int[posts.length * 2];
    float[] widerSums = new float[wider.length];
    boolean[] widerMarks = new boolean[wider.length];
    Arrays.fill(wider, -1);
    for (int i = 0; i < posts.length; i++) {
      if (posts[i] >= 0) {
        int at = slot(wider, posts[i]);
        wider[at] = posts[i];
        widerSums[at] = sums[i];
        widerMarks[at] = marks[i];
      }
    }
    posts = wider;
    sums = widerSums;
    marks = widerMarks;
  }
}
