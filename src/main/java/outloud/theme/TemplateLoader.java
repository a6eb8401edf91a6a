package outloud.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outloud.source.SourceFile;

/** Hands the templates of one theme to Pebble: a name that is not among them leads nowhere. */
final class TemplateLoader implements Loader<String> {
  private final Map<String, SourceFile> templates;

  TemplateLoader(Map<String, SourceFile> templates) {
    this.templates = templates;
  }

  @Override
  public Reader getReader(String name) {
    SourceFile file = templates.get(name);
    if (file == null) {
      throw new MissingTemplate(name, "");
    }
    return new StringReader(file.text());
  }

  /** Pebble's own exception for this has no place; this one at least has the name. */
  static final class MissingTemplate extends LoaderException {
    private static final long serialVersionUID = 1;
    private final String name;
    private final String asking;

    MissingTemplate(String name, String asking) {
      super(null, "there is no template `" + name + "`");
      this.name = name;
      this.asking = asking;
    }

    String name() {
      return name;
    }

    /** The template that asks for it; empty when it is a page that is to be shown with it. */
    String asking() {
      return asking;
    }
  }

  @Override
  public boolean resourceExists(String name) {
    return templates.containsKey(name);
  }

  /** Names are from the top of the theme, whoever asks; only who asks for itself means another. */
  @Override
  public @Nullable String resolveRelativePath(String relativePath, String anchorPath) {
    String meant = ThemeTemplates.meant(relativePath, anchorPath);
    if (templates.containsKey(meant)) {
      return meant;
    }
    if (templates.containsKey(relativePath)) {
      return null;
    }
    throw new MissingTemplate(relativePath, anchorPath);
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public void setCharset(String charset) {}

  @Override
  public void setPrefix(String prefix) {}

  @Override
  public void setSuffix(String suffix) {}
}
