package outloud.data;

import outloud.diagnostic.Code;
import outloud.diagnostic.Outcome;
import outloud.source.LineMap;
import outloud.source.SourceFile;

/**
 * Reads YAML, TOML and JSON into located trees. The text may be a part of a file: {@code from} is
 * its offset there, so that every place is a place of the file.
 */
public final class Trees {
  private Trees() {}

  /** A whole YAML file. */
  public static Outcome<Node.Mapping> yaml(SourceFile file, DataCodes codes) {
    return YamlTree.read(file.text(), 0, file.lines(), codes);
  }

  /** YAML 1.2's core schema; the one of duplicate keys that does not count is reported. */
  public static Outcome<Node.Mapping> yaml(String text, int from, LineMap lines, DataCodes codes) {
    return YamlTree.read(text, from, lines, codes);
  }

  /** TOML 1.0; dates stay text. */
  public static Outcome<Node.Mapping> toml(String text, int from, LineMap lines, DataCodes codes) {
    return JacksonTree.toml(text, from, lines, codes);
  }

  /** JSON, RFC 8259. */
  public static Outcome<Node.Mapping> json(String text, int from, LineMap lines, DataCodes codes) {
    return JacksonTree.json(text, from, lines, codes);
  }

  /**
   * CSV, RFC 4180, also with semicolons or tabs; rows without any text are left out.
   *
   * @param broken under which name it is reported when it is no table
   */
  public static Outcome<Node.Sequence> csv(SourceFile file, Code broken) {
    return CsvTree.read(file, broken);
  }

  /** An object of a JavaScript or TypeScript program with its braces, as far as it is plain. */
  public static Node.Mapping object(String text, int from, LineMap lines) {
    return ScriptText.object(text, from, lines);
  }

  /** The plain texts of a JavaScript or TypeScript program, which is not executed. */
  public static Node.Mapping script(String text) {
    return ScriptText.read(text);
  }
}
