package outloud.media;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * How much of each pixel a shape covers, in a few steps: that keeps a card's colours few, and so
 * its file small. Edges are summed as signed areas ("font-rs"), which takes a fifth of the time of
 * AWT's rasterizer. Contours of one shape that overlap turn the same way, as those of letters do.
 */
final class Coverage {
  /** What a pixel is covered by that lies wholly inside. */
  static final int FULL = 15;

  private static final double FLATNESS = 0.08;

  private final int left;
  private final int top;
  private final int width;
  private final int height;

  /** For each pixel how its coverage differs from that of the pixel to the left. */
  private final float[] steps;

  private Coverage(int left, int top, int width, int height) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.steps = new float[width * height];
  }

  /** Of a shape that is moved right by {@code x} and down by {@code y}. */
  static Coverage of(Shape shape, double x, double y) {
    Rectangle2D bounds = shape.getBounds2D();
    int left = (int) Math.floor(bounds.getMinX() + x) - 1;
    int top = (int) Math.floor(bounds.getMinY() + y) - 1;
    int right = (int) Math.ceil(bounds.getMaxX() + x) + 2;
    int bottom = (int) Math.ceil(bounds.getMaxY() + y) + 1;
    Coverage coverage = new Coverage(left, top, right - left, bottom - top);
    AffineTransform moved = AffineTransform.getTranslateInstance(x - left, y - top);
    coverage.add(shape.getPathIterator(moved, FLATNESS));
    return coverage;
  }

  private void add(PathIterator path) {
    float[] point = new float[6];
    float startX = 0;
    float startY = 0;
    float x = 0;
    float y = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(point);
      if (kind == PathIterator.SEG_LINETO) {
        edge(x, y, point[0], point[1]);
        x = point[0];
        y = point[1];
        continue;
      }
      edge(x, y, startX, startY);
      if (kind == PathIterator.SEG_MOVETO) {
        startX = point[0];
        startY = point[1];
      }
      x = startX;
      y = startY;
    }
    edge(x, y, startX, startY);
  }

  private void edge(float x0, float y0, float x1, float y1) {
    if (y0 < y1) {
      down(x0, y0, x1, y1, 1);
    } else if (y0 > y1) {
      down(x1, y1, x0, y0, -1);
    }
  }

  private void down(float x0, float y0, float x1, float y1, float turn) {
    float slope = (x1 - x0) / (y1 - y0);
    float x = x0;
    int last = (int) y1;
    for (int row = (int) y0; row <= last; row++) {
      float part = (row + 1 < y1 ? row + 1 : y1) - (row > y0 ? row : y0);
      float next = x + slope * part;
      if (x < next) {
        across(row * width, x, next, part * turn);
      } else {
        across(row * width, next, x, part * turn);
      }
      x = next;
    }
  }

  /** Within one row: what the edge covers of each pixel that it crosses, and of all beyond. */
  private void across(int row, float from, float to, float high) {
    int first = (int) from;
    int end = (int) to;
    if (first == end) {
      float beyond = high * ((from + to) / 2 - first);
      steps[row + first] += high - beyond;
      steps[row + first + 1] += beyond;
      return;
    }
    float each = high / (to - from);
    float before = 0;
    float covered = 0;
    for (int x = first; x <= end; x++) {
      float enters = from > x ? from : x;
      float leaves = to < x + 1 ? to : x + 1;
      float reached = each * (leaves - from);
      float here = (leaves - enters) * (before + reached) / 2 + (x + 1 - leaves) * reached;
      steps[row + x] += here - covered;
      covered = here;
      before = reached;
    }
    steps[row + end + 1] += high - covered;
  }

  /** Lays a colour over pixels, as far as they are covered. */
  void paint(int[] pixels, int across, int colour) {
    int down = pixels.length / across;
    int start = Math.max(0, -left);
    int end = Math.min(width, across - left);
    Ramp ramp = new Ramp(colour);
    for (int y = Math.max(0, -top); y < Math.min(height, down - top); y++) {
      paint(pixels, y * width, end, (top + y) * across + left, start, ramp);
    }
  }

  private void paint(int[] pixels, int row, int end, int to, int start, Ramp ramp) {
    float[] here = steps;
    float sum = 0;
    int x = 0;
    while (x < end) {
      sum += here[row + x];
      int from = x++;
      while (x < end && here[row + x] == 0) {
        x++;
      }
      int level = level(sum);
      if (level > 0) {
        ramp.paint(pixels, to + Math.max(start, from), to + x, level);
      }
    }
  }

  private static int level(float sum) {
    float share = sum < 0 ? -sum : sum;
    return share > 1 ? FULL : (int) (share * FULL + 0.5f);
  }

  /** A colour over another one in all steps, which is known for as long as that one stays. */
  private static final class Ramp {
    private final int colour;
    private final int[] mixed = new int[FULL + 1];
    private int under = -1;

    Ramp(int colour) {
      this.colour = colour;
    }

    void paint(int[] pixels, int from, int to, int level) {
      for (int i = from; i < to; i++) {
        pixels[i] = level == FULL ? colour : over(pixels[i], level);
      }
    }

    private int over(int pixel, int level) {
      if (pixel != under) {
        under = pixel;
        for (int i = 0; i <= FULL; i++) {
          mixed[i] = Palette.mixed(pixel, colour, i / (double) FULL);
        }
      }
      return mixed[level];
    }
  }
}
