package outloud.markdown;

import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.jspecify.annotations.Nullable;
import outloud.markdown.ScannerTable.Rules;

/** Colours code by the scanners of RSyntaxTextArea, which are loaded when code first needs them. */
final class TokenHighlighter implements Highlighter {
  private static final int LONGEST = 200_000;
  private static final String PLAIN = "";

  @Override
  public String html(String language, String code) {
    if (language.isEmpty() || code.length() > LONGEST) {
      return Html.text(code);
    }
    TokenMaker maker = isSession(language, code) ? null : TokenLanguages.maker(language);
    if (maker == null) {
      return ours(language, code);
    }
    try {
      return new Spans(maker).lines(code);
    } catch (RuntimeException _) {
      // A scanner that fails on odd code must not take the post with it.
      return Html.text(code);
    }
  }

  private static boolean isSession(String language, String code) {
    return switch (language) {
      case "console", "terminal", "shell-session", "sh-session", "shell" ->
          LineScanner.isSession(code);
      default -> false;
    };
  }

  private String ours(String language, String code) {
    return switch (language) {
      case "", "text", "txt", "plaintext", "plain", "none", "nohighlight", "output", "mermaid" ->
          Html.text(code);
      case "diff", "patch", "udiff", "git" -> LineScanner.difference(code);
      case "console", "terminal", "shell-session", "sh-session", "shell", "shellsession" ->
          LineScanner.session(code, this);
      default -> {
        Rules rules = ScannerTable.find(language);
        yield rules == null ? Html.text(code) : TableScanner.html(rules, code);
      }
    };
  }

  /** The markup of one block of code; neighbours of one kind share a span. */
  private static final class Spans {
    private final TokenMaker maker;
    private final StringBuilder html = new StringBuilder();
    private String open = PLAIN;

    Spans(TokenMaker maker) {
      this.maker = maker;
    }

    String lines(String code) {
      int state = TokenTypes.NULL;
      int start = 0;
      while (start <= code.length()) {
        int feed = code.indexOf('\n', start);
        int end = feed < 0 ? code.length() : feed;
        char[] line = code.substring(start, end).toCharArray();
        state = line(maker.getTokenList(new Segment(line, 0, line.length), state, 0));
        change(PLAIN);
        html.append(feed < 0 ? "" : "\n");
        start = end + 1;
      }
      return html.toString();
    }

    /** Writes the tokens of a line and answers the state in which the next one begins. */
    private int line(Token first) {
      Token token = first;
      int state = TokenTypes.NULL;
      while (token != null) {
        state = token.getType();
        if (token.isPaintable()) {
          change(kind(token));
          html.append(Html.text(token.getLexeme()));
        }
        token = token.getNextToken();
      }
      return state;
    }

    private void change(String kind) {
      if (!kind.equals(open)) {
        html.append(open.isEmpty() ? "" : "</span>");
        html.append(kind.isEmpty() ? "" : "<span class=\"" + kind + "\">");
        open = kind;
      }
    }

    private String kind(Token token) {
      int type = token.getType();
      int standard = type < 0 ? maker.getClosestStandardTokenTypeForInternalType(type) : type;
      boolean called = isCalled(token.getNextToken());
      return switch (standard) {
        case TokenTypes.IDENTIFIER -> called ? "f" : PLAIN;
        // The scanners call the classes of a language's own library functions, too.
        case TokenTypes.FUNCTION -> called ? "f" : "t";
        default -> kind(standard);
      };
    }

    private static boolean isCalled(@Nullable Token next) {
      return next != null && next.isPaintable() && next.charAt(0) == '(';
    }

    private static String kind(int type) {
      return switch (type) {
        case TokenTypes.COMMENT_EOL,
            TokenTypes.COMMENT_MULTILINE,
            TokenTypes.COMMENT_DOCUMENTATION,
            TokenTypes.COMMENT_KEYWORD,
            TokenTypes.COMMENT_MARKUP,
            TokenTypes.MARKUP_COMMENT ->
            "c";
        case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.LITERAL_BOOLEAN ->
            "k";
        case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
            TokenTypes.LITERAL_NUMBER_FLOAT,
            TokenTypes.LITERAL_NUMBER_HEXADECIMAL ->
            "n";
        case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
            TokenTypes.LITERAL_CHAR,
            TokenTypes.LITERAL_BACKQUOTE,
            TokenTypes.REGEX,
            TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
            TokenTypes.ERROR_STRING_DOUBLE,
            TokenTypes.ERROR_CHAR ->
            "s";
        case TokenTypes.DATA_TYPE, TokenTypes.VARIABLE, TokenTypes.MARKUP_TAG_ATTRIBUTE -> "t";
        case TokenTypes.OPERATOR -> "o";
        case TokenTypes.ANNOTATION,
            TokenTypes.PREPROCESSOR,
            TokenTypes.MARKUP_TAG_NAME,
            TokenTypes.MARKUP_DTD,
            TokenTypes.MARKUP_PROCESSING_INSTRUCTION ->
            "m";
        default -> PLAIN;
      };
    }
  }
}
