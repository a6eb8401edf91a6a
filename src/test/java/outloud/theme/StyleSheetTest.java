package outloud.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a { color: red; }        | a{color:red}
          a :hover{}               | a :hover{}
          a, b > c { }             | a,b>c{}
          /* x */ a {}             | a{}
          a { b: c ; ; } d { ; }   | a{b:c;}d{}
          a{content:";"}           | a{content:";"}
          a{content:"/*  */ ;  "}  | a{content:"/*  */ ;  "}
          a{width:calc(1px + 2px)} | a{width:calc(1px + 2px)}
          @media (a) and (b) { }   | @media (a) and (b){}
          @media (a > 1px) { }     | @media (a>1px){}
          & .x { }                 | & .x{}
          /* never closed          | ``
          a{content:"\\"  "}       | a{content:"\\"  "}
          .a\\: b { }              | .a\\: b{}
          .a\\\\: b { }             | .a\\\\:b{}
          /*! mine */ a { }        | /*! mine */ a{}
          a{b:c/**/d}              | a{b:c d}
          a{b:c /* x */ d}         | a{b:c d}
          a{b:url( x ;y>z )}       | a{b:url( x ;y>z )}
          a{b:url( "x" ) ; c:d}    | a{b:url( "x" );c:d}
          a{b:0.5em 0px -0.5px}    | a{b:.5em 0 -0.5px}
          a{b:0px;c:0rem !important} | a{b:0;c:0!important}
          a{b:0s 0% 0deg 0dvh 10px 0.px} | a{b:0s 0% 0deg 0dvh 10px 0.px}
          a{b:calc(0px + 1vw)}     | a{b:calc(0px + 1vw)}
          a{--b:0px;--c:0.5}       | a{--b:0px;--c:0.5}
          a{b:rgb(0,0,0,0.5)}      | a{b:rgb(0,0,0,.5)}
          a:hover{b:0px}           | a:hover{b:0}
          @media (a:0px){b{c:0px}} | @media (a:0px){b{c:0}}
          a{b:"0px 0.5";c:url(0.5)} | a{b:"0px 0.5";c:url(0.5)}
          .\\30 px{b:c}            | .\\30 px{b:c}
          a + b ~ c{d:calc(1px + 2px)} | a+b~c{d:calc(1px + 2px)}
          a:is(b + c){& + d{e:f}}  | a:is(b+c){&+d{e:f}}
          a:nth-child(2n + 1){b:c} | a:nth-child(2n+1){b:c}
          [a="b + c"] \\+ d{e:f}   | [a="b + c"] \\+ d{e:f}
          @supports (a + b){c:d}   | @supports (a + b){c:d}
          """)
  void onlyIdleSpaceAndCommentsGo(String css, String compact) {
    assertEquals(compact, StyleSheet.compact(css));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          url(a.woff2)                  | url(A)
          url( "a.woff2" )              | url( "A" )
          url('x/b.svg?v=1#f')          | url('B?v=1#f')
          url(none.woff2)               | url(none.woff2)
          url(/assets)                  | url(/assets)
          url(https://example.org/a)    | url(https://example.org/a)
          url(data:image/png;base64,AA) | url(data:image/png;base64,AA)
          url(#part)                    | url(#part)
          @import "a.woff2";            | @import "A";
          @import url(a.woff2) print;   | @import url(A) print;
          a{content:"url(a.woff2)"}     | a{content:"url(a.woff2)"}
          a{content:'\\'url(a.woff2)'}  | a{content:'\\'url(a.woff2)'}
          /*url(a.woff2)*/b{}           | /*url(a.woff2)*/b{}
          a{b:URL(a.woff2),url(a.woff2)} | a{b:URL(A),url(A)}
          """)
  void referencesLeadToPublishedNames(String css, String published) {
    Map<String, String> names = Map.of("a.woff2", "A", "x/b.svg", "B");
    assertEquals(published, StyleUrls.led(css, path -> Optional.ofNullable(names.get(path))));
  }

  @Test
  void everyFontOfTheDefaultThemeIsThere() {
    Theme theme = DefaultTheme.theme();
    List<String> urls =
        Pattern.compile("url\\(([^)]+)\\)")
            .matcher(DefaultTheme.text(theme, "style.css"))
            .results()
            .map(found -> "assets/" + found.group(1))
            .toList();
    assertEquals(3, urls.size());
    List<String> files = theme.files().stream().map(file -> file.path().value()).toList();
    assertTrue(files.containsAll(urls), urls + " in " + files);
  }

  /**
   * WCAG 2.2, 1.4.3: 4.5 to 1 for every colour that text has, on every ground that it stands on.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void everyTextColourIsReadableInBothSchemes(int scheme) {
    String css =
        DefaultTheme.text(DefaultTheme.theme(), "style.css")
            + DefaultTheme.text(DefaultTheme.theme(), "text.css");
    Pattern pair =
        Pattern.compile("(--[a-z]+|\\.[a-z]\\{color):light-dark\\((#\\w{6}),(#\\w{6})\\)");
    Map<String, String> colours =
        pair.matcher(css)
            .results()
            .collect(java.util.stream.Collectors.toMap(m -> m.group(1), m -> m.group(1 + scheme)));
    List<String> inks =
        Stream.concat(
                Stream.of("--ink", "--muted", "--accent"),
                colours.keySet().stream().filter(name -> name.startsWith(".")))
            .toList();
    assertEquals(11, inks.size());
    for (String ink : inks) {
      for (String ground : List.of("--paper", "--soft")) {
        double contrast =
            contrast(colours.getOrDefault(ink, "?"), colours.getOrDefault(ground, "?"));
        assertTrue(contrast >= 4.5, ink + " on " + ground + ": " + contrast);
      }
    }
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    Matcher channels = Pattern.compile("\\w{2}").matcher(colour.substring(1));
    double sum = 0;
    for (double weight : weights) {
      assertTrue(channels.find());
      double c = Integer.parseInt(channels.group(), 16) / 255.0;
      sum += weight * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void aDigestFollowsTheContent() {
    assertEquals(Asset.of("a.css", "a{}").file(), Asset.of("a.css", "a{}").file());
    assertTrue(
        Asset.of("a.css", "b{}").file().path().value().matches("assets/a-[0-9a-f]{10}\\.css"));
  }
}
