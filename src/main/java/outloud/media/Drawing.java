package outloud.media;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A drawing in SVG; nothing that it names outside itself is fetched. */
final class Drawing {
  /**
   * Kept, so that it stays silent: an unknown element of an author's is no news for the terminal.
   */
  private static final Logger SILENT = Logger.getLogger("com.github.weisj.jsvg");

  private final SVGDocument document;

  private Drawing(SVGDocument document) {
    this.document = document;
  }

  static Drawing of(String svg) {
    return of(svg.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a drawing.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Drawing of(byte[] svg) {
    SILENT.setLevel(Level.OFF);
    LoaderContext nothingElse =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
    InputStream plain = new ByteArrayInputStream(withoutConditions(svg));
    SVGDocument document = new SVGLoader().load(plain, null, nothingElse);
    if (document == null) {
      throw new IllegalArgumentException("no SVG");
    }
    return new Drawing(document);
  }

  /**
   * Without the rules that hold in the dark or on paper only ({@code @media}): the library takes
   * them for the end of all rules.
   */
  private static byte[] withoutConditions(byte[] svg) {
    String text = new String(svg, StandardCharsets.UTF_8);
    int at = text.indexOf("@media");
    if (at < 0) {
      return svg;
    }
    StringBuilder plain = new StringBuilder();
    int done = 0;
    while (at >= 0) {
      int end = blockEnd(text, at);
      plain.append(text, done, at);
      done = end;
      at = text.indexOf("@media", end);
    }
    return plain.append(text.substring(done)).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The index behind the block of a rule, and behind the blocks in it. */
  private static int blockEnd(String text, int from) {
    int depth = 0;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth <= 0) {
        return at + 1;
      } else if (c == '<') {
        return at;
      }
    }
    return text.length();
  }

  /** How wide it is for its height. */
  double ratio() {
    FloatSize size = document.size();
    return size.height > 0 ? size.width / size.height : 1;
  }

  void render(Graphics2D graphics, ViewBox place) {
    document.render(null, graphics, place);
  }
}
