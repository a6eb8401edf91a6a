package outloud.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.diagnostic.Edit;

/** A file of the author's as it is on the disk, to be changed in a few places and nowhere else. */
public final class Original {
  private final Path path;
  private final String text;
  private final byte[] bytes;
  private final Encoding encoding;
  private final String shown;

  private Original(Path path, String text, byte[] bytes, Encoding encoding, String shown) {
    this.path = path;
    this.text = text;
    this.bytes = bytes;
    this.encoding = encoding;
    this.shown = shown;
  }

  /** Nothing when the text could not be written again as the very same bytes. */
  static Optional<Original> of(Path path, byte[] bytes, String text) {
    return Encoding.of(bytes, text)
        .map(encoding -> new Original(path, text, bytes, encoding, text));
  }

  /** A file that is to be in UTF-8, whatever it was in: its text as it was guessed. */
  static Original resaved(Path path, byte[] bytes, String text) {
    boolean wide = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
    String shown = wide ? text : new String(bytes, StandardCharsets.UTF_8);
    return new Original(path, text, bytes, Encoding.UTF_8, shown);
  }

  /** The file itself. */
  public Path path() {
    return path;
  }

  /** What it says, without a byte order mark, line ends as they are. */
  public String text() {
    return text;
  }

  /** The same as somebody sees it who takes it for UTF-8; the same when nobody could. */
  public String shown() {
    return shown;
  }

  /** All of its bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * Those of the edits that can be made together: what they replace still stands there, none
   * touches another, and the file's encoding has their characters. They come in the file's order.
   */
  public List<Edit> possible(List<Edit> edits) {
    List<Edit> possible = new ArrayList<>();
    int end = 0;
    for (Edit edit : edits.stream().sorted().distinct().toList()) {
      if (edit.at() >= end && edit.holds(text) && encoding.bytes(edit.after()).isPresent()) {
        possible.add(edit);
        end = edit.end();
      }
    }
    return possible;
  }

  /** The text after edits that are {@link #possible}. */
  public String edited(List<Edit> possible) {
    StringBuilder edited = new StringBuilder(text.length() + 64);
    int from = 0;
    for (Edit edit : possible) {
      edited.append(text, from, edit.at()).append(edit.after());
      from = edit.end();
    }
    return edited.append(text, from, text.length()).toString();
  }

  /** The file with another text: in its own encoding, with its own byte order mark. */
  public byte[] encoded(String changed) {
    return encoding
        .bytes(changed)
        .orElseThrow(() -> new IllegalArgumentException("the encoding lacks a character"));
  }
}
