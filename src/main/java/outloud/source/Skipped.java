package outloud.source;

/** A file or folder that was found and not listed: nothing in it is a source. */
public record Skipped(SourcePath path, Reason reason) {

  /** Why it was not listed. */
  public enum Reason {
    HIDDEN("its name begins with a dot, and what is hidden stays private"),
    TOOLS_OWN("it belongs to another tool or to its output"),
    TEMPLATE("it is a template of another tool"),
    ABOUT_THE_FOLDER("it tells about the folder it is in, like a README"),
    ELSEWHERE("it lies outside of the folder that holds the posts"),
    THEMES("it holds the themes of the site"),
    OUTPUT("it is an output folder of Outloud"),
    FOLDER_LINK("it is a link to a folder, and those are not followed"),
    LEADS_OUT("it is a link out of the content folder, and what is published stays within it"),
    LEADS_NOWHERE("it is a link that leads nowhere"),
    NO_FILE("it is neither a file nor a folder");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** A sentence without a full stop. */
    public String words() {
      return words;
    }
  }
}
