package outloud.markdown;

import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ActionScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.Assembler6502TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.AssemblerX86TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CPlusPlusTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSSTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSharpTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ClojureTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CsvTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DartTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DelphiTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DockerTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DtdTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.EnvTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.FortranTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GroovyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HTMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HandlebarsTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HostsTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HtaccessTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.IniTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JSPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JsonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.KotlinTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LatexTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LessTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LispTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LuaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MakefileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MarkdownTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.NSISTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PHPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PerlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PowerShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PropertiesFileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ProtoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PythonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RubyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RustTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SASTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SQLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ScalaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TclTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TypeScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.UnixShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.VhdlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.VisualBasicTokenMaker;
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
      case "js", "javascript", "jsx", "mjs", "cjs", "node", "es6" -> new JavaScriptTokenMaker();
      case "ts", "typescript", "tsx", "mts", "cts" -> new TypeScriptTokenMaker();
      case "py", "python", "python3", "python2", "py3", "pycon", "ipython" ->
          new PythonTokenMaker();
      case "rb", "ruby", "erb", "irb", "jruby" -> new RubyTokenMaker();
      case "rs", "rust" -> new RustTokenMaker();
      case "go", "golang" -> new GoTokenMaker();
      case "kt", "kts", "kotlin" -> new KotlinTokenMaker();
      case "scala", "sbt", "sc" -> new ScalaTokenMaker();
      case "groovy", "gradle", "jenkinsfile" -> new GroovyTokenMaker();
      case "clj", "clojure", "cljs", "edn", "clojurescript" -> new ClojureTokenMaker();
      case "dart" -> new DartTokenMaker();
      case "c", "h" -> new CTokenMaker();
      case "cpp", "c++", "cc", "hpp", "cxx", "arduino", "ino" -> new CPlusPlusTokenMaker();
      case "cs", "c#", "csharp", "aspx-cs", "razor", "cshtml" -> new CSharpTokenMaker();
      case "php", "php7", "php8", "blade" -> new PHPTokenMaker();
      case "pl", "perl" -> new PerlTokenMaker();
      case "lua" -> new LuaTokenMaker();
      case "lisp", "elisp", "scheme", "racket", "emacs-lisp", "common-lisp" -> new LispTokenMaker();
      default -> data(language);
    };
  }

  private static @Nullable TokenMaker data(String language) {
    return switch (language) {
      case "sh",
          "bash",
          "shell",
          "zsh",
          "console",
          "fish",
          "ksh",
          "terminal",
          "shell-session",
          "sh-session" ->
          new UnixShellTokenMaker();
      case "ps1", "powershell", "pwsh", "posh", "ps" -> new PowerShellTokenMaker();
      case "bat", "cmd", "dos", "batch", "batchfile" -> new WindowsBatchTokenMaker();
      case "html", "htm", "xhtml", "vue", "svelte", "astro", "ejs", "html5" -> new HTMLTokenMaker();
      case "xml",
          "svg",
          "xsl",
          "rss",
          "xaml",
          "plist",
          "csproj",
          "pom",
          "atom",
          "mathml",
          "wsdl",
          "xslt" ->
          new XMLTokenMaker();
      case "css", "scss", "sass", "postcss", "pcss", "stylus", "styl" -> new CSSTokenMaker();
      case "less" -> new LessTokenMaker();
      case "json", "json5", "jsonc", "jsonl", "ndjson", "webmanifest", "geojson", "jsonld" ->
          new JsonTokenMaker();
      case "yaml", "yml", "docker-compose", "ansible" -> new YamlTokenMaker();
      case "ini", "cfg", "conf", "gitconfig", "editorconfig", "systemd", "desktop" ->
          new IniTokenMaker();
      case "properties", "props" -> new PropertiesFileTokenMaker();
      case "sql",
          "mysql",
          "postgresql",
          "sqlite",
          "plsql",
          "tsql",
          "postgres",
          "pgsql",
          "mariadb",
          "psql" ->
          new SQLTokenMaker();
      case "dockerfile", "docker", "containerfile" -> new DockerTokenMaker();
      case "make", "makefile", "mk", "gnumake" -> new MakefileTokenMaker();
      case "proto", "protobuf", "proto3" -> new ProtoTokenMaker();
      default -> rare(language);
    };
  }

  private static @Nullable TokenMaker rare(String language) {
    return switch (language) {
      case "actionscript", "as3" -> new ActionScriptTokenMaker();
      case "asm", "nasm", "x86asm", "assembly" -> new AssemblerX86TokenMaker();
      case "6502" -> new Assembler6502TokenMaker();
      case "csv", "tsv" -> new CsvTokenMaker();
      case "d", "dlang" -> new DTokenMaker();
      case "delphi", "pascal", "pas", "objectpascal" -> new DelphiTokenMaker();
      case "dtd" -> new DtdTokenMaker();
      case "env", "dotenv" -> new EnvTokenMaker();
      case "fortran", "f90", "f95" -> new FortranTokenMaker();
      case "handlebars", "hbs", "mustache" -> new HandlebarsTokenMaker();
      case "hosts" -> new HostsTokenMaker();
      case "apache", "apacheconf", "htaccess" -> new HtaccessTokenMaker();
      case "jsp" -> new JSPTokenMaker();
      case "latex", "tex" -> new LatexTokenMaker();
      case "markdown", "md", "mdx" -> new MarkdownTokenMaker();
      case "nsis" -> new NSISTokenMaker();
      case "sas" -> new SASTokenMaker();
      case "tcl" -> new TclTokenMaker();
      case "vhdl" -> new VhdlTokenMaker();
      case "vb", "vbnet", "visualbasic", "basic", "vba" -> new VisualBasicTokenMaker();
      default -> null;
    };
  }
}
