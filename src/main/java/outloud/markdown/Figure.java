package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import outloud.markdown.Syntax.Tag;

/** A picture that Hugo or Jekyll makes by a tag: {@code {{< figure src="" >}}}. */
record Figure(Target target, String alt, String caption, PictureTitle size) {

  /** The picture of this tag; nothing when it names none. */
  static Optional<Figure> of(Tag tag, BasedSequence place, Targets targets) {
    Arguments arguments = Arguments.of(tag.arguments());
    String source = arguments.first("src", "image_path", "url", "image", "file", "path");
    if (source.isEmpty() || !names(tag.name(), source)) {
      return Optional.empty();
    }
    String caption = arguments.first("caption", "title");
    String alt = arguments.first("alt");
    PictureTitle size =
        PictureTitle.NONE.withSize(arguments.first("width"), arguments.first("height"));
    return targets
        .picture(source, place)
        .map(target -> new Figure(target, alt.isEmpty() ? caption : alt, caption, size));
  }

  private static boolean names(String tag, String source) {
    return switch (tag) {
      case "figure", "img", "image" -> true;
      case "include", "include_relative" -> FileEnding.isPicture(source);
      default -> false;
    };
  }
}
