package outloud.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import outloud.data.Needed;
import outloud.data.Node;
import outloud.data.UnknownKeys;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.source.LineMap;

/** The lists of a résumé as {@code profile.yaml} has them, and what they mean. */
final class WrittenBackground {
  private WrittenBackground() {}

  record Job(
      @Needed @Nullable String name,
      @Needed @Nullable String role,
      @Nullable String location,
      @Nullable String url,
      @Nullable String started,
      @Nullable String ended,
      @Nullable String summary,
      @Nullable List<String> highlights) {}

  record Certificate(
      @Needed @Nullable String name,
      @Nullable String issuer,
      @Nullable String date,
      @Nullable String url) {}

  record Award(
      @Needed @Nullable String title,
      @Nullable String by,
      @Nullable String date,
      @Nullable String summary) {}

  record Publication(
      @Needed @Nullable String title,
      @Nullable String publisher,
      @Nullable String date,
      @Nullable String url,
      @Nullable String summary) {}

  record Reference(@Nullable String name, @Needed @Nullable String words) {}

  static List<Background.Job> jobs(List<Job> written) {
    List<Background.Job> jobs = new ArrayList<>();
    for (Job job : written) {
      jobs.add(
          new Background.Job(
              text(job.name()),
              text(job.role()),
              text(job.location()),
              text(job.url()),
              text(job.started()),
              text(job.ended()),
              text(job.summary()),
              ProfileReader.list(job.highlights())));
    }
    return newestFirst(jobs, Background.Job::started);
  }

  static List<Background.Certificate> certificates(List<Certificate> written) {
    return newestFirst(
        written.stream()
            .map(one ->
                new Background.Certificate(
                    text(one.name()), text(one.issuer()), text(one.date()), text(one.url())))
            .toList(),
        Background.Certificate::date);
  }

  static List<Background.Award> awards(List<Award> written) {
    return newestFirst(
        written.stream()
            .map(one ->
                new Background.Award(
                    text(one.title()), text(one.by()), text(one.date()), text(one.summary())))
            .toList(),
        Background.Award::date);
  }

  static List<Background.Publication> publications(List<Publication> written) {
    return newestFirst(
        written.stream()
            .map(one ->
                new Background.Publication(
                    text(one.title()),
                    text(one.publisher()),
                    text(one.date()),
                    text(one.url()),
                    text(one.summary())))
            .toList(),
        Background.Publication::date);
  }

  static List<Background.Reference> references(List<Reference> written) {
    return written.stream()
        .map(one -> new Background.Reference(text(one.name()), text(one.words())))
        .toList();
  }

  /** From language to level, a list of {@code {name, level}}, or a list of names. */
  static List<Background.Language> languages(
      Optional<Node> node, LineMap lines, List<Diagnostic> diagnostics) {
    List<Background.Language> languages = new ArrayList<>();
    switch (node.orElse(Node.Mapping.EMPTY)) {
      case Node.Mapping map ->
          map.entries()
              .forEach(
                  one -> languages.add(new Background.Language(one.key(), scalar(one.value()))));
      case Node.Sequence list ->
          list.items()
              .forEach(one ->
                  languages.add(
                      one instanceof Node.Mapping map
                          ? language(map, lines, diagnostics)
                          : new Background.Language(scalar(one), "")));
      case Node.Scalar one -> languages.add(new Background.Language(scalar(one), ""));
    }
    languages.removeIf(one -> one.name().isEmpty());
    return languages;
  }

  private static Background.Language language(
      Node.Mapping map, LineMap lines, List<Diagnostic> diagnostics) {
    diagnostics.addAll(UnknownKeys.of(map, List.of("name", "level"), lines));
    String name = map.get("name").map(WrittenBackground::scalar).orElse("");
    if (name.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              Code.CONFIG_INCOMPLETE,
              lines.location(map.span()),
              "this language has no `name`, so it is left out",
              "Write `name: …` into it."));
    }
    return new Background.Language(
        name, map.get("level").map(WrittenBackground::scalar).orElse(""));
  }

  /** By dates of any precision, as they are written; what has none keeps its place at the end. */
  static <T> List<T> newestFirst(List<T> dated, Function<T, String> date) {
    return dated.stream().sorted(Comparator.comparing(date, Comparator.reverseOrder())).toList();
  }

  private static String scalar(Node node) {
    return node instanceof Node.Scalar one ? one.text().strip() : "";
  }

  private static String text(@Nullable String written) {
    return ProfileReader.text(written);
  }
}
