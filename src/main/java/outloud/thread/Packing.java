package outloud.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Puts parts into segments by dynamic programming: as full as can be, broken where it hurts least.
 * A segment's badness is the square of its emptiness in percent, and the strain of its first part.
 */
final class Packing {
  private static final long OVERFULL = 1_000_000_000;
  private static final int NEARLY_EMPTY = 30_000;
  private static final int LONELY_ENDING = 12_000;
  private static final int LOST_PICTURES = 9000;

  /** So empty, in percent, is a segment at most that ends with a picture it announces. */
  private static final int SHOWING = 40;

  /** The hook is followed by a chapter in its own segment. */
  private static final int CROWDED_HOOK = 3000;

  /** The hook has a part of a list in its segment, and the rest stands in the next one. */
  private static final int HALF_LIST = 3000;

  /** Percent of a segment that the middle ones must have at least. */
  private static final int LEAST_FILL = 25;

  private final List<Part> parts;
  private final Bounds bounds;

  /**
   * What a segment can hold.
   *
   * @param limit of each segment, its label taken off
   * @param hook of the first segment, if others follow
   * @param taken how much of the first segment the way home takes
   * @param hookLinks how many links the first segment may have, if others follow
   * @param links how many different links any segment may have
   */
  record Bounds(int limit, int hook, int taken, int hookLinks, int links) {}

  private Packing(List<Part> parts, Bounds bounds) {
    this.parts = parts;
    this.bounds = bounds;
  }

  /** The parts of each segment; the first part opens the thread and the last one ends it. */
  static List<List<Part>> pack(List<Part> parts, Bounds bounds) {
    return new Packing(parts, bounds).pack();
  }

  private List<List<Part>> pack() {
    int count = parts.size();
    long[] best = new long[count + 1];
    int[] from = new int[count + 1];
    Arrays.fill(best, Long.MAX_VALUE);
    best[0] = 0;
    for (int end = 1; end <= count; end++) {
      int length = 0;
      int links = 0;
      int pictures = 0;
      for (int start = end - 1; start >= 0; start--) {
        Part part = parts.get(start);
        int joint = start + 1 < end ? parts.get(start + 1).joint().length() : 0;
        length += part.length() + joint;
        links += part.links();
        pictures += part.media().size();
        boolean single = start == end - 1;
        if (!single && (length > bounds.limit() || parts.get(start + 1).starts() || seals(start))) {
          break;
        }
        long badness = best[start] + badness(start, end, length, links, pictures);
        if (badness < best[end]) {
          best[end] = badness;
          from[end] = start;
        }
      }
    }
    return segments(from);
  }

  /** Whether a chapter begins before this end. */
  private boolean opensChapter(int end) {
    for (Part part : parts.subList(1, Math.max(1, end))) {
      if (part.strain() == Part.SECTION) {
        return true;
      }
    }
    return false;
  }

  /** Whether a list goes on behind this end. */
  private boolean cutsList(int end) {
    return end > 1
        && parts.get(end).unit().filter(unit -> unit.follows() == Unit.Tie.SAME_LIST).isPresent();
  }

  /** Whether no words come behind a part in its segment: at most the thread's ending. */
  private boolean seals(int part) {
    return parts.get(part).isSealed()
        && (part + 2 < parts.size() || parts.getLast().unit().isPresent());
  }

  /** What stands in a segment, neither the first nor the last, that is nearly empty. */
  static Set<Unit> crumbs(List<List<Part>> segments, int limit) {
    Set<Unit> crumbs = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 1; i < segments.size() - 1 && crumbs.isEmpty(); i++) {
      List<Part> parts = segments.get(i);
      int length = 0;
      for (Part part : parts) {
        length += part.length() + (part == parts.getFirst() ? 0 : part.joint().length());
      }
      boolean asked =
          parts.getFirst().starts()
              || parts.getLast().isSealed()
              || segments.get(i + 1).getFirst().starts();
      if (length * 100 < limit * LEAST_FILL && !asked) {
        parts.forEach(part -> part.unit().ifPresent(crumbs::add));
      }
    }
    return crumbs;
  }

  private List<List<Part>> segments(int[] from) {
    List<List<Part>> segments = new ArrayList<>();
    for (int end = parts.size(); end > 0; end = from[end]) {
      segments.addFirst(parts.subList(from[end], end));
    }
    return segments;
  }

  private long badness(int start, int end, int length, int links, int pictures) {
    boolean first = start == 0;
    boolean last = end == parts.size();
    int room = bounds.limit() - (first ? bounds.taken() : 0);
    int limit = first && !last ? Math.min(room, bounds.hook()) : room;
    long badness = first ? 0 : parts.get(start).strain();
    if (length > limit
        || links > bounds.links()
        || (first && !last && links > bounds.hookLinks())) {
      badness += OVERFULL;
    }
    if (pictures > Network.MOST_PICTURES && end - start > 1) {
      badness += LOST_PICTURES;
    }
    long most = parts.get(end - 1).isSealed() ? SHOWING : 100;
    long emptiness = Math.clamp(100 - 100L * length / bounds.limit(), 0, most);
    long square = emptiness * emptiness;
    if (last) {
      return badness + square / 8 + (end - start == 1 && !first ? LONELY_ENDING : 0);
    }
    if (first) {
      return badness
          + square / 3
          + (opensChapter(end) ? CROWDED_HOOK : 0)
          + (cutsList(end) ? HALF_LIST : 0);
    }
    return badness + square + (emptiness > 100 - LEAST_FILL ? NEARLY_EMPTY : 0);
  }
}
