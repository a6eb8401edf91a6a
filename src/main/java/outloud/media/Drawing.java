package outloud.media;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
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
    SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, nothingElse);
    if (document == null) {
      throw new IllegalArgumentException("no SVG");
    }
    return new Drawing(document);
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
