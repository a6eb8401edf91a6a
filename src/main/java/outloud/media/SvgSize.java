package outloud.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The measures that the root of an SVG gives: width and height, or those of its view box. */
final class SvgSize {
  private static final Pattern ROOT = Pattern.compile("<svg[\\s>]");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s(width|height|viewBox)\\s*=\\s*(\"[^\"]*\"|'[^']*')");
  private static final Pattern LENGTH = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)(?:px)?");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)");

  private SvgSize() {}

  static PictureFacts of(byte[] file) {
    String head = COMMENT.matcher(PictureFormat.head(file)).replaceAll("");
    Matcher root = ROOT.matcher(head);
    if (!root.find()) {
      return PictureFacts.asItIs(PictureFormat.SVG, 0, 0);
    }
    int end = head.indexOf('>', root.start());
    Matcher attribute =
        ATTRIBUTE.matcher(head.substring(root.start(), end < 0 ? head.length() : end));
    double width = 0;
    double height = 0;
    String box = "";
    while (attribute.find()) {
      String value = attribute.group(2).substring(1, attribute.group(2).length() - 1).strip();
      switch (attribute.group(1)) {
        case "width" -> width = pixels(value);
        case "height" -> height = pixels(value);
        default -> box = value;
      }
    }
    String[] sides = box.split("[\\s,]+");
    if ((width == 0 || height == 0) && sides.length == 4) {
      width = pixels(sides[2]);
      height = pixels(sides[3]);
    }
    boolean known = width >= 1 && height >= 1;
    return PictureFacts.asItIs(
        PictureFormat.SVG,
        known ? (int) Math.round(width) : 0,
        known ? (int) Math.round(height) : 0);
  }

  /** Other units and percentages say nothing that a page could use. */
  private static double pixels(String value) {
    Matcher length = LENGTH.matcher(value);
    return length.matches() ? Double.parseDouble(length.group(1)) : 0;
  }
}
