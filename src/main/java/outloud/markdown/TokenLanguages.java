package outloud.markdown;

import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CPlusPlusTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSSTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSharpTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ClojureTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DartTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DockerTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GroovyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HTMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.IniTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JsonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.KotlinTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LessTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LispTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LuaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MakefileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PHPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PerlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PowerShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PropertiesFileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ProtoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PythonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RubyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RustTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SQLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ScalaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TypeScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.UnixShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.WindowsBatchTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.XMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.YamlTokenMaker;
import org.jspecify.annotations.Nullable;

/** Knows the scanner of each language by all of its names. */
final class TokenLanguages {
  private TokenLanguages() {}

  /** A new scanner, for one block of code; null when the language is not known. */
  static @Nullable TokenMaker maker(String language) {
    return switch (language) {
      case "java" -> new JavaTokenMaker();
      case "js", "javascript", "jsx", "mjs", "cjs", "node" -> new JavaScriptTokenMaker();
      case "ts", "typescript", "tsx" -> new TypeScriptTokenMaker();
      case "py", "python", "python3" -> new PythonTokenMaker();
      case "rb", "ruby" -> new RubyTokenMaker();
      case "rs", "rust" -> new RustTokenMaker();
      case "go", "golang" -> new GoTokenMaker();
      case "kt", "kts", "kotlin" -> new KotlinTokenMaker();
      case "scala" -> new ScalaTokenMaker();
      case "groovy", "gradle" -> new GroovyTokenMaker();
      case "clj", "clojure" -> new ClojureTokenMaker();
      case "dart" -> new DartTokenMaker();
      case "c", "h" -> new CTokenMaker();
      case "cpp", "c++", "cc", "hpp" -> new CPlusPlusTokenMaker();
      case "cs", "c#", "csharp", "aspx-cs" -> new CSharpTokenMaker();
      case "php" -> new PHPTokenMaker();
      case "pl", "perl" -> new PerlTokenMaker();
      case "lua" -> new LuaTokenMaker();
      case "lisp", "elisp", "scheme" -> new LispTokenMaker();
      default -> data(language);
    };
  }

  private static @Nullable TokenMaker data(String language) {
    return switch (language) {
      case "sh", "bash", "shell", "zsh", "console" -> new UnixShellTokenMaker();
      case "ps1", "powershell", "pwsh" -> new PowerShellTokenMaker();
      case "bat", "cmd", "dos", "batch" -> new WindowsBatchTokenMaker();
      case "html", "htm", "vue", "svelte" -> new HTMLTokenMaker();
      case "xml", "svg", "xsl", "rss" -> new XMLTokenMaker();
      case "css", "scss", "sass" -> new CSSTokenMaker();
      case "less" -> new LessTokenMaker();
      case "json", "json5", "jsonc" -> new JsonTokenMaker();
      case "yaml", "yml" -> new YamlTokenMaker();
      case "ini", "toml" -> new IniTokenMaker();
      case "properties" -> new PropertiesFileTokenMaker();
      case "sql", "mysql", "postgresql", "sqlite" -> new SQLTokenMaker();
      case "dockerfile", "docker" -> new DockerTokenMaker();
      case "make", "makefile" -> new MakefileTokenMaker();
      case "proto", "protobuf" -> new ProtoTokenMaker();
      default -> null;
    };
  }
}
