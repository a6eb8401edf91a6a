/**
 * Outloud, a static site generator for people who build in public.
 *
 * <p>The rooms, one noun each and its maker beside it; the floors are the pipeline. A room may name
 * rooms on lower floors, never on its own or a higher one. Only {@code build} and {@code cli} call
 * makers; {@code data} and {@code markdown} are library rooms that any room above may call.
 *
 * <pre>
 * 9  cli         one class per command; Console is the only printer
 * 8  build       SiteBuilder: the whole story; Pictures, Cards, Icons, Threads: its chapters;
 *                UpToDate: whether it need be told again
 *    check       ProfileCheck, Gap: what a reader would look for and not find
 * 7  theme       Theme, ThemeLayer, ThemeManifest, ThemeOptions, Asset, ThemeRenderer (Pebble lives
 *                here only)
 * 6  page        Page (sealed: the records that templates see), PagePlanner, Gallery, Related,
 *                Backlinks, Texts, feeds, sitemap
 *    share       what goes to other places: thread files, share pages, copies (Shared, Byline)
 * 5  site        SiteConfig, Profile, Background, Links, Site, Post, Project, Milestone, Figure,
 *                Permalink, SiteAssembler; Tool, Premises: other tools' repositories in place
 *    thread      SocialThread, Segment, Network, WeightedLength, Sentences, ThreadSplitter
 *    media       PictureFacts, PictureReader, PictureDecoder: pictures as their files have them;
 *                Card, Palette, CardRenderer, IconRenderer, QrCode: those made from records (AWT,
 *                jsvg, libwebp and qrcodegen live here only)
 *    search      Words, StopWords, SearchIndex: what texts are found by
 * 4  document    FrontMatter, Dialect, Document, DocumentParser
 * 3  data        YAML, TOML, JSON and CSV to located trees and records
 *    markdown    Markdown to Body (flexmark lives here only)
 * 2  source      SourcePath, SourceFile, SourceTree, Roots, Folder, LineMap, SourceReader,
 *                Inventory                                                       the door in
 *    preview     the local server, a wing: knows output and diagnostic only
 *    publish     git, a wing: knows diagnostic only
 * 1  output      OutputPath, OutputFile, OutputWriter, DirectoryWriter, Receipt; Notes: what a
 *                build leaves for the next one                                   the door out
 *    diagnostic  Diagnostic, Location, Code, Outcome, DiagnosticFormat
 * </pre>
 */
@NullMarked
package outloud;

import org.jspecify.annotations.NullMarked;
