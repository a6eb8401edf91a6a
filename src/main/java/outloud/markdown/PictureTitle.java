package outloud.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.sequence.Escaping;
import outloud.markdown.Syntax.Attributes;

/**
 * What stands behind the address of a picture.
 *
 * @param title the words, empty when there are none
 * @param align {@code left}, {@code center}, {@code right} or empty
 * @param width in CSS pixels, empty when unknown
 * @param height in CSS pixels, empty when unknown
 */
record PictureTitle(String title, String align, String width, String height) {
  static final PictureTitle NONE = new PictureTitle("", "", "", "");

  static PictureTitle of(Image image) {
    return of(
        "" + image.getTitleOpeningMarker() + image.getTitle() + image.getTitleClosingMarker());
  }

  static PictureTitle of(Reference reference) {
    return reference.getTitle().isEmpty() ? NONE : of("\"" + reference.getTitle() + "\"");
  }

  /** Reads {@code "title" align="center" width="300"} or {@code =300x200}. */
  private static PictureTitle of(String source) {
    if (source.isBlank()) {
      return NONE;
    }
    boolean quoted = "\"'(".indexOf(source.charAt(0)) >= 0;
    int close = quoted ? closing(source) : 0;
    String title = quoted ? Escaping.unescapeString(source.substring(1, close)) : "";
    String rest = source.substring(quoted ? close + 1 : 0).strip();
    if (rest.startsWith("=")) {
      return sized(title, rest.substring(1));
    }
    Arguments arguments = Arguments.of(rest);
    return new PictureTitle(
        title,
        alignment(arguments.first("align")),
        pixels(arguments.first("width")),
        pixels(arguments.first("height")));
  }

  /** The words and a size like {@code 300x200}, {@code 300x} or {@code 300}. */
  static PictureTitle sized(String title, String size) {
    int x = size.indexOf('x');
    String width = x < 0 ? size : size.substring(0, x);
    return new PictureTitle(title, "", pixels(width), x < 0 ? "" : pixels(size.substring(x + 1)));
  }

  /** Where the words of {@code words|300} or {@code words|300x200} end; -1 without a size. */
  static int sizeStart(String alt) {
    int bar = alt.lastIndexOf('|');
    int digits = 0;
    int marks = 0;
    for (int i = bar + 1; bar >= 0 && i < alt.length(); i++) {
      char c = alt.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == 'x' && digits > 0 && marks == 0) {
        marks++;
      } else if (c != ' ') {
        return -1;
      }
    }
    return digits > 0 ? bar : -1;
  }

  private static int closing(String source) {
    char close = source.charAt(0) == '(' ? ')' : source.charAt(0);
    for (int i = 1; i < source.length(); i++) {
      if (source.charAt(i) == '\\') {
        i++;
      } else if (source.charAt(i) == close) {
        return i;
      }
    }
    return source.length() - 1;
  }

  private static String alignment(String align) {
    return switch (align) {
      case "left", "center", "right" -> align;
      default -> "";
    };
  }

  private static String pixels(String size) {
    String number = size.endsWith("px") ? size.substring(0, size.length() - 2) : size;
    boolean digits = number.length() < 6 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? number : "";
  }

  /** Finished attributes, each with a leading space. */
  String attributes() {
    return attribute("title", title)
        + attribute("class", align.isEmpty() ? "" : "align-" + align)
        + attribute("width", width)
        + attribute("height", height);
  }

  private static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=\"" + Html.attribute(value) + "\"";
  }

  /** The same in this size; what is no number of pixels is left out. */
  PictureTitle withSize(String newWidth, String newHeight) {
    return new PictureTitle(title, align, pixels(newWidth), pixels(newHeight));
  }

  /** The same with what stands in braces behind the picture. */
  PictureTitle with(Attributes attributes) {
    if (attributes.isEmpty()) {
      return this;
    }
    String side = align;
    for (String name : attributes.classes()) {
      String word = name.startsWith("align-") ? name.substring("align-".length()) : name;
      word = word.startsWith("float-") ? word.substring("float-".length()) : word;
      side = alignment(word).isEmpty() ? side : word;
    }
    side = alignment(attributes.named().getOrDefault("align", side));
    return new PictureTitle(
        title,
        side,
        pixels(attributes.named().getOrDefault("width", width)),
        pixels(attributes.named().getOrDefault("height", height)));
  }

  /** The same in a size like {@code 300x200} or {@code 300}. */
  PictureTitle withSize(String size) {
    PictureTitle sized = sized("", size);
    return withSize(sized.width(), sized.height());
  }

  /** The same without its words, which became a caption. */
  PictureTitle withoutWords() {
    return new PictureTitle("", align, width, height);
  }
}
