package outloud.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import outloud.document.Document;

/**
 * The topics of a plain folder: where an author sorts posts into folders like {@code git/} and
 * {@code vim/}, these are their tags.
 */
final class Topics {
  private final Layout layout;
  private final Set<String> folders = new HashSet<>();

  /** The folders are topics when there are several. */
  Topics(List<Document> documents, Layout layout) {
    this.layout = layout;
    for (Document document : documents) {
      String folder = folder(document);
      if (!folder.isEmpty()) {
        folders.add(folder);
      }
    }
  }

  /** The topic of a document that has no tags of its own; at most one. */
  List<String> of(Document document) {
    boolean tagged =
        !document.frontMatter().tags().isEmpty() || !document.frontMatter().categories().isEmpty();
    if (folders.size() < 2 || tagged) {
      return List.of();
    }
    String folder = folder(document);
    return folder.isEmpty() ? List.of() : List.of(folder);
  }

  /** The outermost folder, unless its name says nothing about what is in it. */
  private String folder(Document document) {
    if (!layout.isPlain(document.path())) {
      return "";
    }
    String within = layout.within(document.path());
    int slash = within.indexOf('/');
    String folder = slash < 0 ? within : within.substring(0, slash);
    boolean says =
        !folder.isEmpty()
            && !Layout.DRAFTS.contains(folder)
            && folder.charAt(0) != '_'
            && !Character.isDigit(folder.charAt(0));
    return says ? folder : "";
  }
}
