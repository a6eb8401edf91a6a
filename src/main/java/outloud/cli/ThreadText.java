package outloud.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import outloud.build.Draft;
import outloud.build.Drafter;
import outloud.site.Ledger;
import outloud.site.Post;
import outloud.thread.Network;
import outloud.thread.Segment;
import outloud.thread.SocialThread;

/** The threads of a post, as people read them in a terminal. */
record ThreadText(Draft draft) {
  private static final int AROUND = 3;

  /** These threads, each segment under a line with its number and length. */
  String of(List<SocialThread> threads) {
    Post post = draft.post();
    StringBuilder text = new StringBuilder(post.title()).append('\n').append(post.canonicalUrl());
    for (SocialThread thread : threads) {
      text.append("\n\n").append(thread.network().id()).append(": ");
      text.append(segments(thread.segments().size()));
      for (int i = 0; i < thread.segments().size(); i++) {
        segment(text, thread, i);
      }
      if (!thread.leftOut().isEmpty()) {
        text.append("\n\nNot in it: ").append(String.join("; ", thread.leftOut()));
      }
      posted(text, thread.network());
    }
    return text.toString();
  }

  private static void segment(StringBuilder text, SocialThread thread, int index) {
    Segment segment = thread.segments().get(index);
    text.append("\n\n--- ").append(index + 1).append("  ").append(segment.length());
    text.append('/').append(thread.network().limit()).append(" ---\n").append(segment.text());
    pictures(segment).forEach(line -> text.append('\n').append(line));
  }

  /** A line for each picture that goes with a segment. */
  static List<String> pictures(Segment segment) {
    List<String> lines = new ArrayList<>();
    for (Segment.Media picture : segment.media()) {
      String alt = picture.alt().strip().replace('\n', ' ');
      lines.add("[picture] " + picture.file() + (alt.isEmpty() ? "" : "  " + shortened(alt)));
    }
    return lines;
  }

  private static String shortened(String alt) {
    int most = 60;
    return alt.codePointCount(0, alt.length()) <= most
        ? alt
        : alt.substring(0, alt.offsetByCodePoints(0, most)) + "…";
  }

  /** {@code 1 segment}, {@code 7 segments}. */
  static String segments(int count) {
    return count + (count == 1 ? " segment" : " segments");
  }

  private void posted(StringBuilder text, Network network) {
    for (Ledger.Posted changed : draft.changed()) {
      if (changed.network().equals(network.id())) {
        text.append("\n\nPosted on ").append(changed.date());
        text.append("; the post has changed since then, `--diff` shows how.");
      }
    }
  }

  /** What would be posted in other words today, as {@code diff -u} shows it. */
  List<String> difference() {
    List<String> lines = new ArrayList<>();
    for (Ledger.Posted posted : draft.changed()) {
      for (SocialThread now : draft.now().threads()) {
        if (now.network().id().equals(posted.network())) {
          List<String> before = List.of(posted.text().split("\n", -1));
          List<String> after = List.of(Drafter.text(now).split("\n", -1));
          lines.addAll(
              UnifiedDiffUtils.generateUnifiedDiff(
                  posted.network() + ", posted on " + posted.date(),
                  posted.network() + ", of the post as it is",
                  before,
                  DiffUtils.diff(before, after),
                  AROUND));
        }
      }
    }
    return lines.isEmpty() ? List.of("Nothing was posted in other words.") : lines;
  }
}
