package outloud.media;

/**
 * Code as a picture.
 *
 * @param title a file's name; empty when there is none
 * @param language in lower case as the highlighter knows it; empty when unknown
 * @param rest where the whole code is, for code that is cut
 */
public record CodeCard(String title, String language, String code, String rest, Palette palette)
    implements Card {}
