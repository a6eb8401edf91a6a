package outloud.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each language with a sample: which words get which class. */
class LanguagesTest {
  private final Highlighter tokens = Highlighter.tokens();

  /** The spans as {@code class:text}, the plain text left out. */
  private String spans(String language, String code) {
    StringBuilder spans = new StringBuilder();
    for (Element span : Jsoup.parse(tokens.html(language, code)).select("span")) {
      spans.append(spans.isEmpty() ? "" : " ").append(span.className()).append(':');
      spans.append(span.text().replace(' ', '_'));
    }
    return spans.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          java ¦ return 1; // c ¦ k:return n:1 c://_c
          js,javascript,jsx,mjs,node ¦ const a = 'b' ¦ k:const o:= s:'b'
          ts,typescript,tsx ¦ let a: string = "b" ¦ k:let o:: t:string o:= s:"b"
          py,python,python3 ¦ def f(): # c ¦ k:def f:f o:: c:#_c
          rb,ruby ¦ def f # c ¦ k:def c:#_c
          rs,rust ¦ let a = 1; // c ¦ k:let o:= n:1 c://_c
          go,golang ¦ func f() {} // c ¦ k:func f:f c://_c
          kt,kotlin,kts ¦ val a = "b" ¦ k:val o:= s:"b"
          scala,sbt ¦ val a = "b" ¦ k:val s:"b"
          groovy,gradle,jenkinsfile ¦ def a = 1 ¦ k:def o:= n:1
          clj,clojure ¦ (def a 1) ; c ¦ k:def n:1 c:;_c
          dart ¦ final a = 1; ¦ k:final o:= n:1
          c,h ¦ int a = 1; ¦ t:int o:= n:1
          cpp,c++ ¦ class A {}; // c ¦ k:class c://_c
          cs,c#,csharp ¦ return "b"; // c ¦ k:return s:"b" c://_c
          perl,pl ¦ my $a = 1; # c ¦ t:my t:$a o:= n:1 c:#_c
          lua ¦ local a = 1 -- c ¦ k:local n:1 c:--_c
          sh,bash,zsh ¦ if true; then # c ¦ k:if t:true k:then c:#_c
          json ¦ {"a": 1} ¦ t:"a" n:1
          yaml,yml ¦ a: "b" # c ¦ o:: s:"b" c:#_c
          sql,mysql,postgresql ¦ SELECT 1 -- c ¦ k:SELECT n:1 c:--_c
          swift ¦ func f() -> Int { "a" } // c ¦ k:func f:f o:-> t:Int s:"a" c://_c
          ex,elixir ¦ def f?(a), do: "b" # c ¦ k:def f:f? k:do o:: s:"b" c:#_c
          hs,haskell ¦ f :: Maybe Int -- c ¦ o::: t:Maybe t:Int c:--_c
          hs ¦ module X where {- a {- b -} c -} ¦ k:module t:X k:where c:{-_a_{-_b_-}_c_-}
          zig ¦ const a = @import("b"); ¦ k:const o:= m:@import s:"b"
          hcl,terraform,tf ¦ resource "a" "b" { # c ¦ k:resource s:"a" s:"b" c:#_c
          graphql,gql ¦ query A($b: Int!) { c } ¦ k:query t:A t:$b o:: t:Int o:!
          nginx ¦ proxy_pass http://$host; # c ¦ k:proxy_pass o::// t:$host c:#_c
          toml ¦ a.b = "c" # d ¦ t:a.b o:= s:"c" c:#_d
          elm ¦ import Html -- c ¦ k:import t:Html c:--_c
          ocaml,ml ¦ let a = 1 (* c *) ¦ k:let o:= n:1 c:(*_c_*)
          fsharp,f#,fs ¦ let a = 1 // c ¦ k:let o:= n:1 c://_c
          erlang,erl ¦ case X of a -> 1 end. % c ¦ k:case t:X k:of o:-> n:1 k:end c:%_c
          r ¦ f <- function(x) 1 # c ¦ o:<- k:function n:1 c:#_c
          julia,jl ¦ function f(x) 1 end # c ¦ k:function f:f n:1 k:end c:#_c
          nim ¦ proc f(): int = 1 # c ¦ k:proc f:f o:: t:int o:= n:1 c:#_c
          crystal ¦ def f : Int32 # c ¦ k:def o:: t:Int32 c:#_c
          solidity,sol ¦ uint256 a = 1; // c ¦ t:uint256 o:= n:1 c://_c
          objc,objectivec ¦ @interface A // c ¦ m:@interface t:A c://_c
          matlab ¦ for i = 1 % c ¦ k:for o:= n:1 c:%_c
          cmake ¦ set(A "b") # c ¦ k:set s:"b" c:#_c
          nix ¦ let a = "b"; in a # c ¦ k:let o:= s:"b" k:in c:#_c
          prisma ¦ model A { id Int @id } ¦ k:model t:A t:Int m:@id
          wgsl,glsl ¦ fn f() { return; } // c ¦ k:fn f:f k:return c://_c
          dockerfile,docker ¦ RUN a # b ¦ k:RUN c:#_b
          """)
  void coloursWords(String names, String code, String expected) {
    for (String name : names.split(",")) {
      assertEquals(expected, spans(name, code), name);
    }
  }

  @Test
  void showsWhatWasAddedAndTakenOut() {
    assertEquals(
        "<span class=\"m\">@@ -1 +1 @@</span>\n<span class=\"d\">-a</span>\n"
            + "<span class=\"i\">+b &lt;</span>\n c",
        tokens.html("diff", "@@ -1 +1 @@\n-a\n+b <\n c"));
  }

  @Test
  void setsCommandsApartFromWhatTheySay() {
    assertEquals(
        "<span class=\"m\">$ </span><span class=\"t\">echo</span>"
            + " <span class=\"s\">\"a\"</span>\n<span class=\"o\">a</span>",
        tokens.html("console", "$ echo \"a\"\na"));
    assertTrue(tokens.html("shell", "# only a comment").contains("class="));
    assertTrue(tokens.html("console", "me@host:~/x$ ls").startsWith("<span class=\"m\">me@host"));
  }

  @Test
  void endsEveryColourAtTheEndOfTheLine() {
    String html = tokens.html("swift", "let a = \"\"\"\nb\nc\n\"\"\" /* d\n e */");
    for (String line : html.split("\n")) {
      assertEquals(line.split("<span").length, line.split("</span>", -1).length, line);
    }
  }

  @Test
  void showsUnknownLanguagesPlain() {
    assertEquals("a &lt; b", tokens.html("no-such-language", "a < b"));
    assertEquals("if x", tokens.html("text", "if x"));
  }
}
