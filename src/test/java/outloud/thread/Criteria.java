package outloud.thread;

import com.twitter.twittertext.Extractor;
import com.twitter.twittertext.TwitterTextParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.thread.Segment.Facet;

/** What must hold of a good thread, and how often it did not. */
final class Criteria {
  private static final Pattern RESIDUE =
      Pattern.compile(
          "\\*\\*|]\\(|\\{%|%}|\\{\\{[<%]|%\\[|</?[a-z][a-z0-9]*[ />]|<!--|&[a-z]{2,8};|&#x?[0-9a-f]+;"
              + "|```|(?m:^#{1,6} )|\\[\\[|]]|^:::|\\[\\^");
  private static final int EDGE = 14;

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
    final String seen;

    Read(Corpus.Post post, SocialThread thread) {
      this.seen = post.seen().replaceAll("\\s+", "");
      this.name = post.file() + " on " + thread.network().id();
      this.source = post.source();
      this.network = thread.network();
      this.thread = thread;
      this.outline = OutlineReader.read(source);
      int count = thread.segments().size();
      for (Segment segment : thread.segments()) {
        String text = segment.text();
        String label = " " + (texts.size() + 1) + "/" + count;
        boolean labelled = text.endsWith(label);
        texts.add(plain(labelled ? text.substring(0, text.length() - label.length()) : text));
      }
      this.whole = String.join("\n", texts);
    }

    /** Without what the thread adds: breaks of accidents, addresses behind their labels. */
    static String plain(String text) {
      return text.replace(Accidents.BREAK, "")
          .replaceAll(" \\(https?://[^\\s()]*(\\([^\\s()]*\\)[^\\s()]*)*\\)", "");
    }

    boolean shows(Unit unit) {
      return !unit.prose().isBlank() && whole.contains(unit.prose().text());
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
        long links = Urls.in(text).stream().filter(Urls.Url::hasScheme).distinct().count();
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
    int limit = read.network.limit() - 8;
    for (int i = 0; i + 1 < read.texts.size(); i++) {
      String end = read.texts.get(i);
      String start = read.texts.get(i + 1);
      String tail = end.substring(Math.max(0, end.length() - EDGE));
      String head = start.substring(0, Math.min(EDGE, start.length()));
      for (Unit unit : read.outline.units()) {
        boolean whole = unit.kind() == Unit.Kind.ITEM || unit.kind() == Unit.Kind.CODE;
        for (Prose part : whole ? List.of(unit.prose()) : unit.prose().sentences()) {
          String words = part.text();
          boolean split = words.contains(tail + " " + head) || words.contains(tail + head);
          boolean fits =
              whole
                  || WeightedLength.of(read.network).safe(words) + 30 * part.marks().size()
                      <= limit;
          expect(whole ? "T05" : "T04", !(split && fits), read.name + ": " + tail + " | " + head);
        }
      }
      String last = end.substring(end.lastIndexOf('\n') + 1);
      boolean heading =
          read.outline.headings().stream().anyMatch(h -> h.prose().text().equals(last))
              && !last.equals(read.source.title())
              && read.outline.units().stream().noneMatch(u -> u.prose().text().endsWith(last));
      expect("T05", !heading, read.name + ": heading last: " + last);
    }
  }

  /** Every word is the author's, in the author's order. */
  private void words(Read read) {
    List<String> article = new ArrayList<>(tokens(read.source.title()));
    article.addAll(tokens(read.source.description()));
    int section = 0;
    for (Unit unit : read.outline.units()) {
      for (; section < unit.section(); section++) {
        article.addAll(tokens(read.outline.headings().get(section + 1).prose().text()));
      }
      article.addAll(tokens(unit.prose().text()));
    }
    Set<String> added = new HashSet<>();
    added.add(read.source.url());
    int at = 0;
    String missing = "";
    String before = "";
    String whole = read.whole;
    for (String tag : Hashtags.of(read.source, read.network)) {
      whole = whole.replaceAll("#" + tag + "(?= |$)", "");
    }
    for (String word : tokens(whole)) {
      if (word.startsWith("http")) {
        continue;
      }
      int found = article.subList(at, article.size()).indexOf(word);
      boolean own =
          added.contains(word)
              || word.startsWith("http")
              || word.contains("/…")
              || word.matches("[\\w.\"-]+/");
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
        Read.plain(text).replaceAll("([\\u2e80-\\uffef])", " $1 ").split("\\s+", -1)) {
      String word =
          token
              .replaceAll("[“”„«»「」]", "")
              .replaceFirst("^[(]+", "")
              .replaceFirst("[.!?…:,;)]+$", "");
      if (!word.isEmpty() && !word.equals("•") && !word.equals("–") && !word.equals("…")) {
        tokens.add(word);
      }
    }
    return tokens;
  }

  private void order(Read read) {
    int from = 0;
    for (Unit unit : read.outline.units()) {
      String words = unit.prose().text();
      if (words.length() > 30
          && read.shows(unit)
          && read.whole.indexOf(words) == read.whole.lastIndexOf(words)) {
        int at = read.whole.indexOf(words);
        long same =
            read.outline.units().stream().filter(u -> u.prose().text().contains(words)).count();
        boolean heading =
            read.outline.headings().stream().anyMatch(h -> h.prose().text().contains(words));
        if (same == 1 && !heading && !leads(read.source, words)) {
          expect("T07", at >= from, read.name + ": " + words);
          from = at;
        }
      }
    }
  }

  /** Whether a hook may say it without the article. */
  private static boolean leads(ThreadSource source, String words) {
    return source.title().contains(words) || source.description().contains(words);
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
                .anyMatch(unit ->
                    read.outline.chapter(unit.section()) == chapter
                        && (unit.prose().text().contains("://")
                            || read.whole.contains(start(unit.prose().text()))
                            || read.whole.contains(end(unit.prose().text()))));
        boolean named = silent.contains(heading.prose().text());
        expect("T08", speaks || named, read.name + ": " + heading.prose().text());
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

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - 25));
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), 25));
  }

  private void addresses(Read read) {
    Set<String> intended = new HashSet<>(Set.of(read.source.url()));
    for (Unit unit : read.outline.units()) {
      unit.prose().marks().forEach(mark -> intended.add(mark.url()));
    }
    for (Segment segment : read.thread.segments()) {
      for (Urls.Url url : Urls.in(segment.text())) {
        String address = segment.text().substring(url.start(), url.end());
        boolean ours =
            intended.stream().anyMatch(known -> known.startsWith(address))
                || read.source.title().contains(address)
                || read.outline.headings().stream()
                    .anyMatch(h -> h.prose().text().contains(address))
                || read.outline.units().stream().anyMatch(u -> u.prose().text().contains(address))
                || !url.hasScheme();
        expect("T09", ours, read.name + ": " + address);
      }
      if (read.network == Network.X) {
        accidents(read, segment.text());
      }
    }
  }

  private void accidents(Read read, String text) {
    Set<String> tags = new HashSet<>(Hashtags.of(read.source, Network.X));
    for (Unit unit : read.outline.units()) {
      for (Prose.Mark mark : unit.prose().marks()) {
        if (mark.kind() == Prose.Kind.TAG) {
          tags.add(unit.prose().text().substring(mark.start() + 1, mark.end()));
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
    String text = read.whole;
    for (Unit unit : read.outline.units()) {
      for (Prose.Mark mark : unit.prose().marks()) {
        if (mark.kind() == Prose.Kind.CODE) {
          text = text.replace(unit.prose().text().substring(mark.start(), mark.end()), "");
        }
      }
    }
    Matcher found = RESIDUE.matcher(text);
    boolean left = found.find();
    int at = left ? found.start() : 0;
    String near = text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
    expect("T11", !left || isSeen(read, found.group()), read.name + ": " + near);
    boolean bold = text.codePoints().anyMatch(c -> c >= 0x1d400 && c <= 0x1d7ff);
    expect("T12", !bold, read.name);
  }

  /** Whether a reader of the page sees the same: then it is what the author writes about. */
  private static boolean isSeen(Read read, String words) {
    return read.seen.contains(words.replaceAll("\\s+", ""));
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
      double share = (double) segments.get(i).length() / read.network.limit();
      fill += share;
      filled++;
      expect("T14", i == 0 || share >= 0.25, read.name + ": " + segments.get(i).text());
    }
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
        String words = unit.prose().text();
        if (!words.isBlank()
            && unit.kind() == Unit.Kind.SENTENCE
            && merit.leans(unit)
            && read.outline.units().stream().filter(u2 -> u2.prose().text().equals(words)).count()
                == 1
            && read.texts.get(i).startsWith(words)) {
          int b = u - 1;
          // Code that the network would make something of is a picture there.
          while (b > 0 && read.outline.units().get(b).instead().isPresent()) {
            b--;
          }
          String before = read.outline.units().get(b).prose().text();
          String end = before.substring(Math.max(0, before.length() - 20));
          boolean antecedent = read.whole.contains(start(before)) || read.whole.contains(end);
          expect("T18", antecedent, read.name + ": " + words);
        }
      }
    }
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
