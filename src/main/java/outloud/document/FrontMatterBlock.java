package outloud.document;

import java.util.ArrayList;
import java.util.List;
import outloud.source.Span;

/**
 * Where the front matter of a text is, and in which language; finding it is a separate act from
 * reading it.
 *
 * @param data what stands between the delimiters
 * @param bodyStart the offset of the first line after it
 * @param faults what is wrong with where it stands and how it is delimited
 */
record FrontMatterBlock(Language language, Span data, int bodyStart, List<Fault> faults) {

  FrontMatterBlock {
    faults = List.copyOf(faults);
  }

  /** What front matter may be written in. */
  enum Language {
    YAML,
    TOML,
    JSON
  }

  /** No front matter: the whole text is the body. */
  static FrontMatterBlock none() {
    return new FrontMatterBlock(Language.YAML, new Span(0, 0), 0, List.of());
  }

  boolean isEmpty() {
    return data.end() == 0;
  }

  FrontMatterBlock with(Fault fault) {
    List<Fault> all = new ArrayList<>(faults);
    all.add(fault);
    return new FrontMatterBlock(language, data, bodyStart, all);
  }

  /**
   * The front matter at the head of a text, as far as it can be told from the body. Blank lines
   * before it are usual where tools write TOML.
   */
  static FrontMatterBlock find(String text) {
    Line first = Line.shown(text, 0);
    Delimiter delimiter = Delimiter.opening(first.plain());
    FrontMatterBlock block =
        delimiter == null ? undelimited(text, first) : delimiter.block(text, first);
    boolean late = block.language() == Language.YAML && !block.isEmpty() && first.start() > 0;
    return late ? block.with(Fault.late(new Span(first.start(), first.end()))) : block;
  }

  private static FrontMatterBlock undelimited(String text, Line first) {
    if (text.startsWith("{", first.start())) {
      return JsonBlock.find(text, first.start());
    }
    return LooseBlock.find(text, first);
  }
}
