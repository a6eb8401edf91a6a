package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.markdown.Syntax.Tag;
import outloud.markdown.TagTable.Entry;
import outloud.markdown.TagTable.Meaning;

/** A picture with a caption; other tools make one by a tag: {@code {{< figure src="" >}}}. */
record CaptionedPicture(Target target, String alt, String caption, PictureTitle size) {

  /** The picture of this tag; nothing when it names none. */
  static Optional<CaptionedPicture> of(Tag written, BasedSequence place, Targets targets) {
    Tag tag = TagAddress.called(written);
    Entry entry = TagTable.of(tag.name());
    boolean known = entry != null && entry.meaning() == Meaning.PICTURE;
    if (entry != null && !known) {
      return Optional.empty();
    }
    Arguments arguments = Arguments.of(tag.arguments());
    List<String> words = new ArrayList<>(arguments.words());
    String source =
        arguments.first("src", "image_path", "url", "image", "file", "path", "link", "source");
    source = source.isEmpty() ? take(words) : source;
    if (source.isEmpty() || !(known || FileEnding.isPicture(source))) {
      return Optional.empty();
    }
    String caption = arguments.first("caption", "title");
    String alt = arguments.first("alt", "description");
    String told =
        alt.isEmpty()
            ? String.join(" ", words.stream().filter(CaptionedPicture::isWord).toList())
            : alt;
    PictureTitle size =
        PictureTitle.NONE.withSize(arguments.first("width"), arguments.first("height"));
    return targets
        .picture(source, place)
        .map(target -> new CaptionedPicture(target, told, caption, size));
  }

  /** Octopress puts classes in front of the address, so the first that looks like one counts. */
  private static String take(List<String> words) {
    for (String word : words) {
      if (FileEnding.isPicture(word) || word.startsWith("http") || word.startsWith("/")) {
        words.subList(0, words.indexOf(word) + 1).clear();
        return word;
      }
    }
    return "";
  }

  private static boolean isWord(String word) {
    return word.chars().anyMatch(Character::isLetter) && !word.matches("\\d+(px|x\\d*)?");
  }
}
