package outloud.thread;

import com.twitter.twittertext.Extractor;
import com.twitter.twittertext.TwitterTextParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import outloud.thread.Segment.Facet;

/** What must hold of a good thread, and how often it did not. */
final class Criteria {
  private static final Pattern RESIDUE =
      Pattern.compile(
          "\\*\\*|]\\(|\\{%|%}|\\{\\{[<%]|%\\[|</?[a-z][a-z0-9]*[ />]|<!--|&[a-z]{2,8};|&#x?[0-9a-f]+;"
              + "|```|^#{1,6}$|\\[\\[|]]|^:::|\\[\\^");
  private static final int EDGE = 14;
  private static final int SHORTEST = 20;
  private static final int LABELLED = 3;
  private static final int LABEL = 8;
  private static final int BEGINNING = 25;

  /** Han, Kana and Hangul come from here on. */
  private static final int FIRST_WIDE = 0x2e80;

  private static final Pattern ADDRESS =
      Pattern.compile(" \\(https?://[^\\s()]*(\\([^\\s()]*\\)[^\\s()]*)*\\)");

  /** The words that the rule names, however the splitter knows them. */
  private static final Pattern LEANING =
      Pattern.compile(
          "(?:However|It|But|They|Therefore|This(?! (?:week|month|year|is (?:a|the) )))\\b");

  private static final Pattern HASHTAGS = Pattern.compile("(#\\S+ ?)+");
  private static final Pattern WORD = Pattern.compile("\\s+");

  private final Map<String, List<String>> failed = new TreeMap<>();
  private final Map<String, Integer> checked = new TreeMap<>();
  private final Extractor extractor = new Extractor();
  private double fill;
  private int filled;

  /** Checks every thread of a post. */
  void check(Corpus.Post post, PostThreads threads) {
    for (SocialThread thread : threads.threads()) {
      Read read = new Read(post, thread);
      lengths(read);
      facets(read);
      breaks(read);
      words(read);
      chapters(read);
      addresses(read);
      residue(read);
      media(read, threads);
      fill(read);
      leaning(read);
      labels(read);
    }
  }

  /** A thread beside its article, as the splitter read it. */
  private static final class Read {
    final String name;
    final ThreadSource source;
    final Network network;
    final SocialThread thread;
    final Outline outline;
    final List<String> texts = new ArrayList<>();
    final String whole;
    final String flat;
    final Rendering rendering;
    private final IdentityHashMap<Unit, String> words = new IdentityHashMap<>();
    final Prose title;
    final Prose description;
    final String seen;

    Read(Corpus.Post post, SocialThread thread) {
      this.seen = post.seen().replaceAll("\\s+", "");
      this.name = post.file() + " on " + thread.network().id();
      this.source = post.source();
      this.network = thread.network();
      this.thread = thread;
      this.rendering = new Rendering(network, WeightedLength.of(network), source.people());
      this.title = FrontLine.read(source.title(), source);
      this.description = FrontLine.read(source.description(), source);
      this.outline = OutlineReader.read(source);
      int count = thread.segments().size();
      for (Segment segment : thread.segments()) {
        String text = segment.text();
        String label = " " + (texts.size() + 1) + "/" + count;
        boolean labelled = text.endsWith(label);
        texts.add(plain(labelled ? text.substring(0, text.length() - label.length()) : text));
      }
      this.whole = String.join("\n", texts);
      this.flat = whole.replace('\n', ' ');
    }

    /** Without what the thread adds: breaks of accidents, addresses behind their labels. */
    static String plain(String text) {
      String whole = text.replace(Accidents.BREAK, "");
      return whole.contains(" (http") ? ADDRESS.matcher(whole).replaceAll("") : whole;
    }

    /**
     * How much of a segment a label takes at most. A sentence that needs its room is cut, too: with
     * it in one piece there would be more segments and a label.
     */
    int label() {
      int count = Math.max(LABELLED, thread.segments().size());
      return network == Network.LINKEDIN ? 0 : (" " + count + "/" + count).length();
    }

    /** Whether it stands in the thread, if only in part: one that no segment holds is cut. */
    boolean begins(Unit unit) {
      String words = words(unit);
      // A link that was shown before is only its label.
      return !words.isBlank()
          && (whole.contains(unit.prose().text())
              || flat.contains(beginning(words))
              || flat.contains(beginning(unit.prose().text())));
    }

    private static String beginning(String words) {
      return words.substring(0, Math.min(words.length(), BEGINNING)).replace('\n', ' ');
    }

    /** Its words as this network shows them, without what the thread adds. */
    String words(Unit unit) {
      return words.computeIfAbsent(unit, u -> plain(rendering.draft(u.prose()).text()));
    }

    boolean shows(Unit unit) {
      return !unit.prose().isBlank() && whole.contains(words(unit));
    }
  }

  private void expect(String criterion, boolean holds, String what) {
    checked.merge(criterion, 1, Integer::sum);
    if (!holds) {
      failed.computeIfAbsent(criterion, _ -> new ArrayList<>()).add(what);
    }
  }

  private void lengths(Read read) {
    WeightedLength length = WeightedLength.of(read.network);
    for (Segment segment : read.thread.segments()) {
      String text = segment.text();
      if (read.network == Network.X) {
        expect("T01", TwitterTextParser.parseTweet(text).isValid, read.name + ": " + text);
      } else {
        boolean fits = length.count(text) <= read.network.limit();
        long links =
            Urls.in(text).stream()
                .filter(Urls.Url::hasScheme)
                .map(url -> text.substring(url.start(), url.end()))
                .distinct()
                .count();
        boolean few = read.network != Network.THREADS || links <= 5;
        expect("T03", fits && few && !text.isBlank(), read.name + ": " + text);
      }
    }
  }

  private void facets(Read read) {
    for (Segment segment : read.thread.segments()) {
      byte[] bytes = segment.text().getBytes(StandardCharsets.UTF_8);
      int before = 0;
      for (Facet facet : segment.facets()) {
        boolean inside = facet.start() >= before && facet.end() <= bytes.length;
        int size = inside ? facet.end() - facet.start() : 0;
        String words = new String(bytes, inside ? facet.start() : 0, size, StandardCharsets.UTF_8);
        boolean fine = !words.isBlank() && words.equals(words.strip()) && !words.contains("\ufffd");
        boolean tag = facet.kind() != Facet.Kind.TAG || words.equals("#" + facet.value());
        expect("T02", fine && tag, read.name + ": «" + words + "» " + facet);
        before = facet.end();
      }
    }
  }

  private void breaks(Read read) {
    WeightedLength length = WeightedLength.of(read.network);
    int limit = read.network.limit() - read.label();
    for (int i = 0; i + 1 < read.texts.size(); i++) {
      String end = read.texts.get(i);
      String start = read.texts.get(i + 1);
      String tail = end.substring(Math.max(0, end.length() - EDGE));
      String head = start.substring(0, Math.min(EDGE, start.length()));
      String place = read.name + ": " + tail + " | " + head;
      boolean between = between(read, tail, head);
      for (Unit unit : read.outline.units()) {
        boolean whole = unit.kind() == Unit.Kind.ITEM || unit.kind() == Unit.Kind.CODE;
        for (Prose part : whole ? List.of(unit.prose()) : unit.prose().sentences()) {
          int cut = between ? -1 : cut(Read.plain(part.text()), tail, head);
          boolean fits = cut >= 0 && length.fits(read.rendering.draft(part).text(), limit);
          expect(whole ? "T05" : "T04", !fits, place);
          if (cut >= 0 && Read.plain(part.text()).equals(part.text())) {
            expect("T04", isBetweenWords(part, cut, read.network), place);
          }
        }
      }
      headings(read, end);
    }
    String last = read.texts.getLast();
    int home = last.indexOf(Ending.JOINT + read.source.url());
    headings(read, home < 0 ? "" : last.substring(0, home));
  }

  /** No heading is the last of a segment; the way home stands behind the last one. */
  private void headings(Read read, String segment) {
    String last = segment.substring(segment.lastIndexOf('\n') + 1);
    // A unit may say the same as a heading: its own last line is none.
    boolean heading =
        !last.isEmpty()
            && read.outline.headings().stream().anyMatch(h -> h.prose().text().equals(last))
            && !last.equals(read.title.text())
            && !last.equals(read.description.text())
            && read.outline.units().stream()
                .noneMatch(u -> ("\n" + u.prose().text()).endsWith("\n" + last));
    expect("T05", !heading, read.name + ": heading last: " + last);
  }

  /** Whether one unit ends and another begins here: a third one may say both in one piece. */
  private static boolean between(Read read, String tail, String head) {
    List<Unit> units = read.outline.units();
    return units.stream().anyMatch(unit -> read.words(unit).endsWith(tail))
        && units.stream().anyMatch(unit -> read.words(unit).startsWith(head));
  }

  /** Where these words were cut between two segments; -1 when they were not. */
  private static int cut(String words, String tail, String head) {
    int spaced = words.indexOf(tail + " " + head);
    int joined = words.indexOf(tail + head);
    return spaced >= 0 ? spaced + tail.length() : joined < 0 ? -1 : joined + tail.length();
  }

  /**
   * Whether a cut goes through no word, address or code. Scripts without spaces have no words that
   * can be seen; what is longer than a segment must be cut; a label of several words is no address.
   */
  private static boolean isBetweenWords(Prose prose, int cut, Network network) {
    String text = prose.text();
    boolean space = Character.isWhitespace(text.charAt(cut));
    boolean wide = text.codePointBefore(cut) >= FIRST_WIDE || text.codePointAt(cut) >= FIRST_WIDE;
    int end = text.indexOf(' ', cut);
    int word = (end < 0 ? text.length() : end) - text.lastIndexOf(' ', cut) - 1;
    boolean endless = word > network.limit() / 2;
    boolean inside = false;
    for (Prose.Mark mark : prose.marks()) {
      boolean fits = mark.end() - mark.start() <= network.limit() - LABEL;
      boolean label = mark.kind() == Prose.Kind.LINK && text.charAt(cut) == ' ';
      inside |= !mark.kind().isLook() && !label && fits && mark.start() < cut && cut < mark.end();
    }
    return (space || wide || endless) && !inside;
  }

  /** Every word is the author's, in the author's order. */
  private void words(Read read) {
    List<String> article = new ArrayList<>(tokens(read.title.text()));
    article.addAll(tokens(read.description.text()));
    int section = 0;
    for (Unit unit : read.outline.units()) {
      for (; section < unit.section(); section++) {
        article.addAll(tokens(read.outline.headings().get(section + 1).prose().text()));
      }
      article.addAll(tokens(unit.prose().text()));
      if (read.network == Network.LINKEDIN) {
        // Code that is a picture elsewhere.
        unit.media().forEach(picture -> article.addAll(tokens(picture.alt())));
      }
    }
    Set<String> added = new HashSet<>();
    added.add(read.source.url());
    int at = 0;
    String missing = "";
    String before = "";
    String whole = read.whole;
    int ending = whole.lastIndexOf('\n') + 1;
    if (HASHTAGS.matcher(whole.substring(ending)).matches()) {
      whole = whole.substring(0, ending);
    }
    for (String word : tokens(whole)) {
      if (word.startsWith("http")) {
        continue;
      }
      int found = article.subList(at, article.size()).indexOf(word);
      // Bluesky shows long addresses by their host: example.com/…
      boolean host = read.network == Network.BLUESKY && word.matches("[\\w.-]+/");
      boolean own = added.contains(word) || host;
      if (found < 0 && !own) {
        missing = before + " > " + word;
        break;
      }
      at += found + 1;
      before = word;
    }
    expect("T06", missing.isEmpty(), read.name + ": «" + missing + "» in " + read.whole);
    order(read);
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    for (String token :
        Read.plain(text)
            .replaceAll("[()]", " ")
            .replaceAll("([\\u2e80-\\uffef])", " $1 ")
            .split("\\s+", -1)) {
      String word = token.replaceAll("[“”„«»「」]", "").replaceFirst("[.!?…:,;)]+$", "");
      if (!word.isEmpty() && !word.equals("•") && !word.equals("–") && !word.equals("…")) {
        tokens.add(word);
      }
    }
    return tokens;
  }

  /** Each sentence comes in its order, and no more often than the author says it. */
  private void order(Read read) {
    int from = 0;
    for (Unit unit : read.outline.units()) {
      String words = read.words(unit);
      // Shorter words may stand in other sentences by chance.
      if (words.length() > SHORTEST && read.shows(unit)) {
        int said = 0;
        for (Unit other : read.outline.units()) {
          said += count(read.words(other), words);
        }
        int headings = 0;
        for (Outline.Heading heading : read.outline.headings()) {
          headings += count(heading.prose().text(), words);
        }
        int title = read.title.text().equals(words) ? 0 : count(read.title.text(), words);
        int times = count(read.whole, words);
        expect(
            "T07",
            times <= Math.max(1, said + headings + title),
            read.name + ": " + times + " times: " + words);
        int at = read.whole.indexOf(words);
        boolean hook = at < read.texts.getFirst().length() && leads(read, words);
        if (said == 1 && headings == 0 && times == 1 && !hook) {
          expect("T07", at >= from, read.name + ": " + words);
          from = at;
        }
      }
    }
  }

  private static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      count++;
    }
    return count;
  }

  /** Whether a hook may say it without the article. */
  private static boolean leads(Read read, String words) {
    return read.title.text().contains(words) || read.description.text().contains(words);
  }

  private void chapters(Read read) {
    Set<String> silent = new HashSet<>(read.thread.leftOut());
    for (int i = 1; i < read.outline.headings().size(); i++) {
      Outline.Heading heading = read.outline.headings().get(i);
      int chapter = i;
      boolean says =
          read.outline.units().stream()
              .anyMatch(unit -> read.outline.chapter(unit.section()) == chapter);
      if (says && !heading.prose().isBlank()) {
        boolean speaks =
            read.outline.units().stream()
                .anyMatch(
                    unit -> read.outline.chapter(unit.section()) == chapter && read.begins(unit));
        boolean named = silent.contains(heading.prose().text());
        expect("T08", speaks || named, read.name + ": silent: " + heading.prose().text());
      }
    }
    long times = 0;
    for (Segment segment : read.thread.segments()) {
      times +=
          Pattern.compile(Pattern.quote(read.source.url()) + "(?![a-z0-9#])")
              .matcher(segment.text())
              .results()
              .count();
    }
    expect("T08", times == 1, read.name + ": " + times + " times " + read.source.url());
  }

  private void addresses(Read read) {
    Set<String> intended = new HashSet<>(Set.of(read.source.url()));
    StringBuilder words = new StringBuilder(read.title.text() + " " + read.description.text());
    read.outline.headings().forEach(heading -> words.append(' ').append(heading.prose().text()));
    // Of titles and headings only the words are shown, of code every letter.
    StringBuilder codes = new StringBuilder(words);
    for (Unit unit : read.outline.units()) {
      if (read.begins(unit)) {
        for (Prose.Mark mark : unit.prose().marks()) {
          intended.add(mark.url());
          intended.add(WholeUrl.of(mark.url()));
          boolean code = mark.kind() == Prose.Kind.CODE;
          codes.append(code ? unit.prose().text().substring(mark.start(), mark.end()) : "");
        }
        words.append(' ').append(unit.prose().text());
      }
    }
    for (Segment segment : read.thread.segments()) {
      for (Urls.Url url : Urls.in(segment.text())) {
        String address = segment.text().substring(url.start(), url.end());
        // Bluesky shows long addresses by their host, and has them whole as facets.
        boolean host =
            read.network == Network.BLUESKY
                && segment.text().startsWith(address.endsWith("/") ? "…" : "/…", url.end());
        // A label that is the address itself stays as the author wrote it, with or without www.
        boolean label =
            read.network == Network.BLUESKY
                && intended.stream().anyMatch(known -> Rendering.isSame(known, address));
        boolean ours =
            intended.contains(address)
                || label
                || (url.hasScheme()
                    ? codes.indexOf(address) >= 0
                    : host || words.indexOf(address.replace(Accidents.BREAK, "")) >= 0);
        expect("T09", ours, read.name + ": " + address);
      }
      for (Facet facet : segment.facets()) {
        boolean link = facet.kind() == Facet.Kind.LINK;
        expect("T09", !link || intended.contains(facet.value()), read.name + ": " + facet);
      }
      if (read.network == Network.X) {
        accidents(read, segment.text());
      }
    }
  }

  private void accidents(Read read, String text) {
    Set<String> tags = new HashSet<>(Hashtags.of(read.source, Network.X));
    List<Prose> told = new ArrayList<>(List.of(read.title, read.description));
    read.outline.units().forEach(unit -> told.add(unit.prose()));
    for (Prose prose : told) {
      for (Prose.Mark mark : prose.marks()) {
        if (mark.kind() == Prose.Kind.TAG) {
          tags.add(prose.text().substring(mark.start() + 1, mark.end()));
        }
      }
    }
    for (String url : extractor.extractURLs(text)) {
      boolean meant = url.contains("/") || url.startsWith("www.");
      expect("T10", meant, read.name + ": links " + url);
    }
    List<String> people = new ArrayList<>();
    for (Extractor.Entity entity : extractor.extractEntitiesWithIndices(text)) {
      if (entity.getType() == Extractor.Entity.Type.MENTION
          || entity.getType() == Extractor.Entity.Type.CASHTAG) {
        people.add(entity.getValue());
      }
    }
    expect("T10", people.isEmpty(), read.name + ": names " + people);
    expect("T10", tags.containsAll(extractor.extractHashtags(text)), read.name + ": tags " + text);
  }

  private void residue(Read read) {
    for (String word : WORD.split(read.whole)) {
      boolean left = RESIDUE.matcher(word).find();
      expect("T11", !left || isSeen(read, word), read.name + ": " + word);
    }
    boolean bold = read.whole.codePoints().anyMatch(c -> c >= 0x1d400 && c <= 0x1d7ff);
    expect("T12", !bold, read.name);
  }

  /**
   * Whether a reader of the page sees the same word: then it is what the author writes about, in
   * code or in prose, or Markdown that is none because of a mistake that the page shows as well.
   */
  private static boolean isSeen(Read read, String word) {
    return read.seen.contains(word.replaceAll("^[“„«»]+|[”“»«…]+$", ""));
  }

  private void media(Read read, PostThreads threads) {
    Set<String> cards = new HashSet<>();
    threads.cards().forEach(card -> cards.add(card.file()));
    for (Segment segment : read.thread.segments()) {
      boolean fine = segment.media().size() <= Network.MOST_PICTURES;
      for (Segment.Media picture : segment.media()) {
        fine &= !picture.alt().isBlank() && picture.alt().length() <= read.network.altLimit();
        fine &= picture.file().contains("://") || cards.contains(picture.file());
      }
      expect("T13", fine, read.name + ": " + segment.media());
    }
  }

  private void fill(Read read) {
    List<Segment> segments = read.thread.segments();
    for (int i = 0; i + 1 < segments.size(); i++) {
      if (showsPicture(segments.get(i))) {
        // Its picture fills it.
        continue;
      }
      double share = (double) segments.get(i).length() / read.network.limit();
      fill += share;
      filled++;
      expect("T14", i == 0 || share >= 0.25, read.name + ": " + segments.get(i).text());
    }
  }

  private static boolean showsPicture(Segment segment) {
    return !segment.media().isEmpty()
        && segment.text().replaceFirst(" \\d+/\\d+$", "").endsWith(":");
  }

  /** How full the segments but the last are on average. */
  double meanFill() {
    return filled == 0 ? 1 : fill / filled;
  }

  private void leaning(Read read) {
    Merit merit = new Merit(read.source, read.outline);
    for (int i = 1; i < read.texts.size(); i++) {
      for (int u = 1; u < read.outline.units().size(); u++) {
        Unit unit = read.outline.units().get(u);
        String words = read.words(unit);
        if (!words.isBlank()
            && unit.kind() == Unit.Kind.SENTENCE
            && (merit.leans(unit) || LEANING.matcher(words).lookingAt())
            && read.outline.units().stream().filter(u2 -> read.words(u2).equals(words)).count() == 1
            && opens(read, i, unit)) {
          boolean antecedent = false;
          int b = u;
          do {
            b--;
            antecedent |= ends(read.texts.get(i - 1), read.words(read.outline.units().get(b)));
            // Code that the network would make something of is a picture there.
          } while (!antecedent && b > 0 && read.outline.units().get(b).instead().isPresent());
          antecedent |= i == 1 && leads(read, read.outline.units().get(b).prose().text());
          expect("T18", antecedent, read.name + ": " + words);
        }
      }
    }
  }

  /** Whether a segment begins with a unit, and not with a longer one that begins like it. */
  private static boolean opens(Read read, int segment, Unit unit) {
    String text = read.texts.get(segment);
    String words = read.words(unit);
    return text.startsWith(words)
        && read.outline.units().stream()
            .map(read::words)
            .noneMatch(other -> other.length() > words.length() && text.startsWith(other));
  }

  /** Whether a segment ends with a unit; a long list is cut, and a card is not among the words. */
  private static boolean ends(String segment, String words) {
    return segment.endsWith(words.substring(Math.max(0, words.length() - BEGINNING)));
  }

  private void labels(Read read) {
    int count = read.thread.segments().size();
    for (int i = 0; i < count; i++) {
      boolean labelled = read.thread.segments().get(i).text().endsWith(" " + (i + 1) + "/" + count);
      expect("T19", labelled == (count > 2 && read.network != Network.LINKEDIN), read.name);
    }
  }

  /** How often a criterion failed. */
  int failures(String criterion) {
    return failed.getOrDefault(criterion, List.of()).size();
  }

  Set<String> names() {
    return checked.keySet();
  }

  /** A line for each criterion, and some of what failed. */
  String report(int examples) {
    StringBuilder report = new StringBuilder();
    checked.forEach((name, count) -> {
      report.append("%s: %,d checked, %d failed%n".formatted(name, count, failures(name)));
      for (String what : failed.getOrDefault(name, List.of()).stream().limit(examples).toList()) {
        report
            .append("    ")
            .append(what.length() > 700 ? what.substring(0, 700) : what)
            .append('\n');
      }
    });
    return report + "T14: mean fill %.0f %%%n".formatted(100 * meanFill());
  }
}
