package outloud.cli;

import java.util.List;
import outloud.build.Inspection;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;

/**
 * What is wrong with the threads of one post: a build says it among everything else.
 *
 * @param post its path
 */
record ThreadWarnings(String post) {

  /** Those about the post's own settings, its own thread, and the settings for all posts. */
  List<Diagnostic> of(Inspection inspection) {
    return inspection.result().diagnostics().stream().filter(this::isMeant).toList();
  }

  private boolean isMeant(Diagnostic found) {
    String path = found.location().path();
    boolean forAll = !path.endsWith(".md") && !path.endsWith(".markdown");
    return found.code() == Code.CONFIG_NO_BASE_URL
        || (found.code().id().startsWith("thread/") && (forAll || isOfPost(path)));
  }

  private boolean isOfPost(String path) {
    String folder = post.substring(0, post.lastIndexOf('/') + 1);
    String name = post.substring(folder.length());
    String own = name.substring(0, Math.max(0, name.lastIndexOf('.'))) + ".thread.md";
    return path.endsWith(post)
        || path.endsWith(folder + own)
        || (name.startsWith("index.") && path.endsWith(folder + "thread.md"));
  }
}
