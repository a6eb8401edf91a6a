package outloud.bench.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import outloud.bench.audit.BuildReport.PostLine;

/**
 * Which marks are syntax in a post and not words of its author: braces are values only where a
 * template language runs over posts, brackets are links only in a vault. Hugo, Zola, Hashnode and
 * plain Markdown print {@code {{ name }}} as it stands, and so do we.
 *
 * @param templates whether Liquid or Nunjucks runs over posts
 * @param vault whether Obsidian reads them
 * @param modules whether it is MDX
 */
record Tongue(boolean templates, boolean vault, boolean modules) {
  private static final Set<String> RUNNING = Set.of("jekyll", "eleventy", "dev.to");
  private static final List<String> CONFIGURATIONS =
      List.of(
          ".eleventy.js",
          "eleventy.config.js",
          "eleventy.config.mjs",
          "eleventy.config.cjs",
          "eleventy.config.ts",
          "_config.yml");

  static Tongue of(Path root, PostLine post) {
    boolean running =
        RUNNING.contains(post.dialect())
            || CONFIGURATIONS.stream().anyMatch(name -> Files.exists(root.resolve(name)));
    return new Tongue(running, post.dialect().equals("obsidian"), post.source().endsWith(".mdx"));
  }

  /** Whether this, which a reader sees, was meant for a tool; {@code source} is the whole post. */
  boolean isSyntax(String seen, String source) {
    if (seen.startsWith("{{")) {
      return isTemplate(seen);
    }
    if (seen.startsWith("[[") || seen.startsWith("![[")) {
      String escaped = seen.replace("[", "\\[").replace("]", "\\]");
      boolean named = seen.chars().anyMatch(c -> "![] ".indexOf(c) < 0);
      return seen.equalsIgnoreCase("[[toc]]") || (vault && named && !source.contains(escaped));
    }
    if (seen.startsWith("{/*") || seen.startsWith("import ") || seen.startsWith("export ")) {
      return modules;
    }
    if (seen.startsWith("%[")) {
      return seen.startsWith("%[http");
    }
    if (seen.startsWith("{#")) {
      // An anchor stands at the end of a heading; anywhere else all tools show it.
      return source.lines().anyMatch(line -> line.startsWith("#") && line.strip().endsWith(seen));
    }
    if (seen.startsWith("{:")) {
      return !seen.contains("=>");
    }
    boolean ofVault =
        seen.startsWith("%%") || seen.startsWith("^") || seen.matches("(?s)\\w+:: .*");
    return !ofVault || vault;
  }

  /** Three braces are marks of an editor's folds, or of a language that runs over no posts. */
  private boolean isTemplate(String seen) {
    boolean called = seen.matches("(?s)\\{\\{[<%].*|\\{\\{-? *(site|page)\\..*|\\{\\{ *\\w+\\(.*");
    return called || (templates && !seen.startsWith("{{{"));
  }
}
