package outloud.build;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import outloud.document.FrontMatter.ThreadWish;
import outloud.markdown.Markup;
import outloud.output.Fingerprint;
import outloud.site.Ledger;
import outloud.site.Picture;
import outloud.site.Post;
import outloud.site.Term;
import outloud.source.SourceFile;
import outloud.source.SourcePath;
import outloud.thread.Network;
import outloud.thread.People;

/**
 * Stamps for what is made of a post, so that the next process knows it again: equal stamps, equal
 * files. A stamp is made of the program, the source file, and everything of the site that goes into
 * a thread.
 */
final class Stamps {
  private final String program;
  private final Map<SourcePath, String> sources = new ConcurrentHashMap<>();

  /**
   * No stamps yet.
   *
   * @param program what tells this build of the program from all others; empty when that is not
   *     known, and then nothing is known again
   */
  Stamps(String program) {
    this.program = program;
  }

  /**
   * Takes note of a file that was read.
   *
   * @param manner how it was read, when that is a matter of the site
   */
  void read(SourceFile file, String manner) {
    if (!program.isEmpty()) {
      sources.put(file.path(), file.fingerprint() + manner);
    }
  }

  /** The stamp of a post's threads, of 16 hexadecimal digits; empty when there is none. */
  String of(Threads.Told told) {
    Post post = told.post();
    String source = sources.getOrDefault(post.source(), "");
    if (source.isEmpty()) {
      return "";
    }
    StringBuilder parts = new StringBuilder(program);
    add(parts, source);
    add(parts, post.source().value());
    add(parts, told.folder());
    add(parts, post.permalink().path());
    add(parts, post.title());
    add(parts, post.description());
    add(parts, post.canonicalUrl());
    add(parts, post.language());
    for (Term tag : post.tags()) {
      add(parts, tag.name());
    }
    addWish(parts, post.thread());
    addSettings(parts, told);
    for (Ledger.Posted posted : told.posted()) {
      add(parts, posted.network());
      posted.segments().forEach(segment -> add(parts, segment));
      add(parts, posted.date().toString());
      add(parts, posted.url().orElse(""));
    }
    told.byline().parts().forEach(part -> add(parts, part));
    add(parts, told.look());
    add(parts, post.date().map(OffsetDateTime::toString).orElse(""));
    add(parts, post.updated().map(OffsetDateTime::toString).orElse(""));
    add(parts, post.cover().map(Picture::url).orElse(""));
    add(parts, post.cover().map(Picture::alt).orElse(""));
    add(parts, post.series().map(Term::name).orElse(""));
    post.syndication().forEach(copy -> add(parts, copy));
    add(parts, words(post.body().markup()));
    for (Optional<String> address : told.addresses()) {
      add(parts, address.orElse(""));
    }
    return Fingerprint.of(parts.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void addWish(StringBuilder parts, ThreadWish wish) {
    if (wish instanceof ThreadWish.Written written) {
      written.segments().forEach(segment -> add(parts, segment));
    } else if (wish instanceof ThreadWish.Made made) {
      add(parts, made.hook().orElse(""));
    } else if (wish instanceof ThreadWish.Beside beside) {
      add(parts, beside.file().toString());
    }
  }

  /** What nobody says anything of needs no words: to make them takes time at each start. */
  private static void addSettings(StringBuilder parts, Threads.Told told) {
    if (told.settings() != Wishes.USUAL) {
      add(parts, told.settings().toString());
    }
    for (People.Person person : told.people().people()) {
      add(parts, person.name());
      add(parts, person.did());
      for (Network network : Network.values()) {
        add(parts, person.handles().getOrDefault(network, ""));
      }
    }
  }

  /** The stamp of what a program makes of these contents alone; empty when there is none. */
  String of(String content) {
    return program.isEmpty()
        ? ""
        : Fingerprint.of((program + '\0' + content).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The same for what another edition of the program makes alike, when its content says which
   * edition made it.
   */
  String lasting(String content) {
    return program.isEmpty() ? "" : Fingerprint.of(content.getBytes(StandardCharsets.UTF_8));
  }

  /** What tells a body from others, parts of other documents in it included. */
  private static String words(Markup markup) {
    StringBuilder words = new StringBuilder();
    for (Markup.Piece piece : markup.pieces()) {
      if (piece instanceof Markup.Html html) {
        add(words, html.html());
      }
    }
    return Fingerprint.of(words.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void add(StringBuilder parts, String part) {
    parts.append('\0').append(part);
  }
}
