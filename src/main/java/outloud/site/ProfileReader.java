package outloud.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import outloud.data.Binder;
import outloud.data.DataCodes;
import outloud.data.Needed;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.markdown.Block;
import outloud.markdown.Body;
import outloud.markdown.Inline;
import outloud.markdown.Markdown;
import outloud.markdown.Markup;
import outloud.source.LineMap;
import outloud.source.SourceFile;

/** Reads {@code profile.yaml}. */
public final class ProfileReader {
  private final Binder binder;
  private final Markdown markdown;

  public ProfileReader(Binder binder, Markdown markdown) {
    this.binder = binder;
    this.markdown = markdown;
  }

  /** The file as written; skills and accounts have several forms and are read from the tree. */
  private record Written(
      @Nullable String name,
      @Nullable String pronouns,
      @Nullable String portrait,
      @Nullable String portraitAlt,
      @Nullable String headline,
      @Nullable String bio,
      @Nullable String location,
      @Nullable String email,
      @Nullable List<String> availableFor,
      @Nullable Object skills,
      @Nullable Object accounts,
      @Nullable EmployerWritten employer,
      @Nullable List<TalkWritten> talks,
      @Nullable List<EducationWritten> education,
      @Nullable List<ThanksWritten> thanks,
      @Nullable List<String> interests,
      @Nullable Object people,
      @Nullable List<WrittenBackground.Job> experience,
      @Nullable List<WrittenBackground.Job> volunteering,
      @Nullable List<WrittenBackground.Certificate> certificates,
      @Nullable List<WrittenBackground.Award> awards,
      @Nullable List<WrittenBackground.Publication> publications,
      @Nullable Object languages,
      @Nullable List<WrittenBackground.Reference> references,
      @Nullable Boolean brand,
      @Nullable String current,
      @Nullable Boolean resume) {}

  private record EmployerWritten(
      @Needed @Nullable String name,
      @Needed @Nullable String role,
      @Nullable String url,
      @Nullable String since) {}

  private record TalkWritten(
      @Needed @Nullable String title,
      @Nullable String event,
      @Nullable String date,
      @Nullable String url) {}

  private record EducationWritten(
      @Needed @Nullable String name,
      @Needed @Nullable String what,
      @Nullable String when,
      @Nullable String url) {}

  private record ThanksWritten(
      @Needed @Nullable String name, @Nullable String url, @Nullable String why) {}

  /** A profile that says nothing. */
  public static Profile nobody() {
    return new Profile(
        "",
        "",
        Optional.empty(),
        "",
        Markup.EMPTY,
        "",
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Background.NONE,
        Profile.About.NOTHING);
  }

  /** The profile; a portrait's path stays as written, relative to the content folder. */
  public Outcome<Profile> read(SourceFile file) {
    Outcome<Node.Mapping> tree = Trees.yaml(file, DataCodes.CONFIG);
    if (tree.value().isEmpty()) {
      return Outcome.refused(tree.diagnostics());
    }
    LineMap lines = file.lines();
    List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
    Outcome<Written> written = binder.bind(tree.value().get(), Written.class, lines);
    diagnostics.addAll(written.diagnostics());
    List<Account> accounts =
        new Accounts(lines, diagnostics).read(tree.value().get().get("accounts"));
    List<Profile.SkillGroup> skills = skills(tree.value().get().get("skills"));
    List<Profile.Person> people =
        new PeopleTable(lines, diagnostics).read(tree.value().get().get("people"));
    List<Background.Language> languages =
        WrittenBackground.languages(tree.value().get().get("languages"), lines, diagnostics);
    return written
        .value()
        .map(known ->
            Outcome.of(resolved(file, known, skills, accounts, people, languages), diagnostics))
        .orElseGet(() -> Outcome.refused(diagnostics));
  }

  private Profile resolved(
      SourceFile file,
      Written written,
      List<Profile.SkillGroup> skills,
      List<Account> accounts,
      List<Profile.Person> people,
      List<Background.Language> languages) {
    Background background = background(written, languages);
    Body bio = body(file, text(written.bio()));
    return new Profile(
        text(written.name()),
        text(written.pronouns()),
        Optional.ofNullable(written.portrait())
            .map(url -> new Picture(url, either(written.portraitAlt(), text(written.name())))),
        text(written.headline()),
        bio.markup(),
        plain(bio.blocks()),
        text(written.location()),
        text(written.email()),
        list(written.availableFor()),
        skills,
        accounts,
        Optional.ofNullable(written.employer())
            .map(at ->
                new Profile.Employer(
                    text(at.name()), text(at.role()), text(at.url()), text(at.since())))
            .or(background::employer),
        list(written.talks()).stream()
            .map(talk ->
                new Profile.Talk(
                    text(talk.title()), text(talk.event()), text(talk.date()), text(talk.url())))
            .toList(),
        list(written.education()).stream()
            .map(school ->
                new Profile.Education(
                    text(school.name()),
                    text(school.what()),
                    text(school.when()),
                    text(school.url())))
            .toList(),
        list(written.thanks()).stream()
            .map(who -> new Profile.Thanks(text(who.name()), text(who.url()), text(who.why())))
            .toList(),
        list(written.interests()),
        people,
        background,
        new Profile.About(
            Boolean.TRUE.equals(written.brand()),
            text(written.current()),
            Boolean.TRUE.equals(written.resume())));
  }

  private static Background background(Written written, List<Background.Language> languages) {
    return new Background(
        WrittenBackground.jobs(list(written.experience())),
        WrittenBackground.jobs(list(written.volunteering())),
        WrittenBackground.certificates(list(written.certificates())),
        WrittenBackground.awards(list(written.awards())),
        WrittenBackground.publications(list(written.publications())),
        languages,
        WrittenBackground.references(list(written.references())),
        List.of());
  }

  /** Author's Markdown in a value; its links are relative to the file, or to the site. */
  Markup markup(SourceFile file, String bio) {
    return body(file, bio).markup();
  }

  private Body body(SourceFile file, String bio) {
    if (bio.isEmpty()) {
      return Body.EMPTY;
    }
    SourceFile part = new SourceFile(file.path(), file.shownAs(), bio);
    return markdown
        .body(part, 0, new Markdown.Settings(Optional.of(""), false, true))
        .value()
        .orElse(Body.EMPTY);
  }

  /** Its words without markup, for those who show none: a paragraph a line, a blank one between. */
  private static String plain(List<Block> blocks) {
    StringJoiner words = new StringJoiner("\n\n");
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        words.add(Inline.text(paragraph.inlines()).strip());
      } else if (block instanceof Block.Items items) {
        items.items().forEach(item -> words.add("- " + plain(item.blocks())));
      } else if (block instanceof Block.Quote quote) {
        words.add(plain(quote.blocks()));
      }
    }
    return words.toString();
  }

  private static List<Profile.SkillGroup> skills(Optional<Node> node) {
    return switch (node.orElse(Node.Mapping.EMPTY)) {
      case Node.Mapping groups ->
          groups.entries().stream()
              .map(group -> new Profile.SkillGroup(group.key(), words(group.value())))
              .toList();
      case Node.Sequence list -> List.of(new Profile.SkillGroup("", words(list)));
      case Node.Scalar one ->
          one.text().isBlank() ? List.of() : List.of(new Profile.SkillGroup("", words(one)));
    };
  }

  private static List<String> words(Node node) {
    return switch (node) {
      case Node.Sequence list -> list.items().stream().flatMap(n -> words(n).stream()).toList();
      case Node.Scalar one -> List.of(one.text().strip().split("\\s*,\\s*"));
      case Node.Mapping _ -> List.of();
    };
  }

  static <T> List<T> list(@Nullable List<T> written) {
    return written == null ? List.of() : written.stream().filter(Objects::nonNull).toList();
  }

  static String text(@Nullable String written) {
    return either(written, "");
  }

  private static String either(@Nullable String written, String otherwise) {
    return written == null ? otherwise : written.strip();
  }
}
