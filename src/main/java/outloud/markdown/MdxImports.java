package outloud.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import outloud.markdown.Syntax.Tag;

/** Puts the files that an MDX document imports where it names them: {@code <Image src={cat} />}. */
final class MdxImports {
  private final Map<String, String> files;

  private MdxImports(Map<String, String> files) {
    this.files = files;
  }

  /**
   * Does so in the whole document.
   *
   * @param files by the names that the document calls them
   */
  static void resolve(Node document, Map<String, String> files) {
    new MdxImports(files).replace(document);
  }

  private void replace(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SyntaxBlock block && block.syntax instanceof Tag tag) {
        block.syntax = resolved(tag);
      } else if (node instanceof SyntaxNode inline && inline.syntax instanceof Tag tag) {
        inline.syntax = resolved(tag);
      }
      replace(node);
    }
  }

  private Tag resolved(Tag tag) {
    String arguments = tag.arguments();
    int open = arguments.indexOf("\"{");
    if (open < 0) {
      return tag;
    }
    StringBuilder resolved = new StringBuilder();
    int at = 0;
    while (open >= 0) {
      int close = arguments.indexOf("}\"", open);
      if (close < 0) {
        break;
      }
      String name = arguments.substring(open + 2, close);
      name = name.endsWith(".src") ? name.substring(0, name.length() - 4) : name;
      resolved.append(arguments, at, open);
      resolved.append('"').append(files.getOrDefault(name, "")).append('"');
      at = close + 2;
      open = arguments.indexOf("\"{", at);
    }
    return new Tag(tag.name(), resolved.append(arguments.substring(at)).toString());
  }
}
