package outloud.markdown;

import java.util.Locale;
import java.util.Set;

/** Tells file names from other words by how they end. */
final class FileEnding {
  private static final Set<String> PICTURES =
      Set.of(
          "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "ico", "tif", "tiff", "apng");

  private static final Set<String> VIDEOS = Set.of("mp4", "m4v", "webm", "ogv", "mov", "mkv");

  private static final Set<String> SOUNDS =
      Set.of("mp3", "wav", "m4a", "ogg", "oga", "opus", "flac", "3gp");

  /** Endings that are also country codes are read as files: authors link their own sources. */
  private static final Set<String> FILES =
      Set.of(
          ("md mdx markdown html htm xhtml php asp aspx jsp pdf txt rst adoc org tex rtf doc docx"
                  + " odt xls xlsx ods csv tsv ppt pptx odp key epub mobi zip gz tgz xz bz2 7z rar tar"
                  + " jar war dmg exe msi deb rpm apk iso avi"
                  + " js mjs cjs ts tsx jsx json json5 jsonl yml yaml toml ini cfg conf"
                  + " xml xsl xsd rss atom css scss sass less java kt kts scala groovy clj py ipynb rb"
                  + " rs go c h cc cpp hpp cs fs vb swift m mm pl pm lua r jl hs ml ex exs erl sh bash"
                  + " zsh fish ps1 bat cmd sql db sqlite proto graphql wasm vue svelte astro lock log"
                  + " patch diff bib vcf ics woff woff2 ttf otf psd sketch fig drawio")
              .split(" "));

  private FileEnding() {}

  static boolean isPicture(String path) {
    return PICTURES.contains(of(path));
  }

  static boolean isVideo(String path) {
    return VIDEOS.contains(of(path));
  }

  static boolean isSound(String path) {
    return SOUNDS.contains(of(path));
  }

  static boolean isPdf(String path) {
    return of(path).equals("pdf");
  }

  /** Whether a note is meant, with its ending or without one. */
  static boolean isNote(String path) {
    String ending = of(path);
    return ending.equals("md") || ending.equals("mdx") || !isFile(path);
  }

  /** Whether this path names a file, as far as its ending tells. */
  static boolean isFile(String path) {
    String ending = of(path);
    return PICTURES.contains(ending)
        || FILES.contains(ending)
        || VIDEOS.contains(ending)
        || SOUNDS.contains(ending);
  }

  /** The last part of a path, without query and fragment. */
  static String name(String path) {
    int end = path.length();
    for (char stop : new char[] {'#', '?'}) {
      int at = path.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return path.substring(path.lastIndexOf('/', Math.max(0, end - 1)) + 1, end);
  }

  /** The ending in lower case; empty when there is none. */
  private static String of(String path) {
    String name = name(path);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
