package outloud.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.document.SiteValues;
import outloud.site.Ledger;
import outloud.site.LedgerReader;
import outloud.site.Links;
import outloud.site.LinksReader;
import outloud.site.Premises;
import outloud.site.Profile;
import outloud.site.ProfileReader;
import outloud.site.ResumeReader;
import outloud.site.SiteConfig;
import outloud.site.SiteConfigReader;
import outloud.site.Tool;
import outloud.source.SourceFile;
import outloud.source.SourceReader;

/** The files that describe a site and what was posted of it; each may be absent. */
record Settings(SiteConfig config, Profile profile, Links links, Ledger ledger) {

  /** What templates in documents may ask; texts that the settings leave open are not known. */
  SiteValues known() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("title", config.title());
    texts.put("description", config.description());
    texts.put("url", config.baseUrl());
    texts.put("author", config.author());
    texts.put("language", config.language());
    texts.values().removeIf(String::isEmpty);
    texts.put("path", config.basePath());
    return new SiteValues(texts);
  }

  /** Reads {@code site.yaml} and its kin in the content folder. */
  record Reader(
      SourceReader source,
      SiteConfigReader config,
      ProfileReader profile,
      ResumeReader resume,
      LinksReader links) {

    /** The settings, or everything that is wrong with any of the files. */
    Outcome<Settings> read(BuildRequest request, Premises premises) {
      List<Diagnostic> diagnostics = new ArrayList<>();
      Optional<SourceFile> profileFile = file(premises, "profile.yaml", diagnostics);
      Optional<SourceFile> linksFile = file(premises, "links.yaml", diagnostics);
      Optional<SourceFile> siteFile = file(premises, "site.yaml", diagnostics);
      boolean strange = premises.tool() != Tool.OUTLOUD;
      Optional<Profile> resumed =
          kept(
              file(premises, ResumeReader.FILE, diagnostics)
                  .map(file -> resume.read(file, strange)),
              diagnostics);
      Profile who =
          kept(profileFile.map(profile::read), diagnostics)
              .orElseGet(ProfileReader::nobody)
              .over(resumed.orElseGet(ProfileReader::nobody));
      Links found = kept(linksFile.map(links::read), diagnostics).orElseGet(LinksReader::none);
      Ledger posted =
          kept(
                  file(premises, Ledger.FILE, diagnostics)
                      .map(file -> new LedgerReader().read(file)),
                  diagnostics)
              .orElse(Ledger.EMPTY);
      Outcome<SiteConfig> settings =
          served(
              request,
              config.read(
                  siteFile,
                  who,
                  premises.inherited(),
                  request.baseUrl(),
                  premises.name(),
                  shown(premises, "site.yaml")));
      diagnostics.addAll(settings.diagnostics());
      boolean readable =
          settings.value().isPresent() && diagnostics.stream().noneMatch(Diagnostic::isError);
      return readable
          ? Outcome.of(new Settings(settings.value().get(), who, found, posted), diagnostics)
          : Outcome.refused(diagnostics);
    }

    /** A preview is where it is, wherever the site will live: only the path is the author's. */
    private static Outcome<SiteConfig> served(BuildRequest request, Outcome<SiteConfig> config) {
      if (request.origin().isEmpty()) {
        return config;
      }
      String origin = request.origin().get();
      List<Diagnostic> said = new ArrayList<>(config.diagnostics());
      said.removeIf(found -> found.code() == Code.CONFIG_NO_BASE_URL);
      return config.value().isEmpty()
          ? config
          : Outcome.of(config.value().get().servedAt(origin), said);
    }

    private Optional<SourceFile> file(
        Premises premises, String name, List<Diagnostic> diagnostics) {
      return kept(
          source.readIfPresent(premises.settings(), name, shown(premises, name)), diagnostics);
    }

    private static <T> Optional<T> kept(
        Optional<Outcome<T>> outcome, List<Diagnostic> diagnostics) {
      outcome.ifPresent(known -> diagnostics.addAll(known.diagnostics()));
      return outcome.flatMap(Outcome::value);
    }

    private static String shown(Premises premises, String name) {
      return SiteBuilder.shown(premises.settings()) + "/" + name;
    }
  }
}
