package outloud.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.TestBuild;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.output.DirectoryWriter;
import outloud.output.OutputFile;

/** What becomes of pictures from one build to the next. */
class PicturesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/sites/pictures/content");

  /** Of the place in the fixture's EXIF: 31 minutes, 1234.56 seconds. */
  private static final byte[] PLACE = {0, 0, 0, 31, 0, 0, 0, 1, 0, 1, (byte) 0xe2, 0x40};

  @TempDir Path folder;
  private Path photo;
  private Path post;

  @BeforeEach
  void write() throws IOException {
    Path posts = Files.createDirectories(folder.resolve("content/posts"));
    photo = Files.copy(FIXTURES.resolve("posts/trip/sunset.jpg"), posts.resolve("sunset.jpg"));
    post = Files.writeString(posts.resolve("one.md"), "# One\n\n![The sun](sunset.jpg)\n");
    Files.writeString(folder.resolve("content/site.yaml"), "pictures: {widths: [100, 200]}\n");
  }

  private BuildResult build(String year) throws IOException {
    Clock clock = Clock.fixed(Instant.parse(year + "-01-01T00:00:00Z"), ZoneOffset.UTC);
    BuildRequest request =
        new BuildRequest(
            folder,
            folder.resolve("content"),
            Optional.of("https://ada.dev"),
            false,
            false,
            false,
            clock);
    try (DirectoryWriter site = DirectoryWriter.open(folder.resolve("public"), "public");
        DirectoryWriter threads = DirectoryWriter.open(folder.resolve("threads"), "threads")) {
      return SiteBuilder.forOneBuild(Progress.NONE, "a program").build(request, site, threads);
    }
  }

  private Set<String> pictures() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("public/posts"))) {
      Set<String> names = new TreeSet<>();
      files.map(file -> file.getFileName().toString()).forEach(names::add);
      names.removeIf(name -> !name.startsWith("sunset"));
      return names;
    }
  }

  private String page() throws IOException {
    return Files.readString(folder.resolve("public/posts/one/index.html"));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, ISO_8859_1);
  }

  @Test
  void publishesNoPlaceWhereAPhotoWasTaken() throws IOException {
    assertTrue(text(photo).contains(new String(PLACE, ISO_8859_1)));
    Files.copy(photo, folder.resolve("content/posts/linked.jpg"));
    Files.writeString(post, "# One\n\n![The sun](sunset.jpg) [a file](linked.jpg)\n");
    build("2100");
    try (Stream<Path> files = Files.walk(folder.resolve("public"))) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      assertTrue(all.contains(folder.resolve("public/posts/linked.jpg")));
      for (Path file : all) {
        assertFalse(text(file).contains(new String(PLACE, ISO_8859_1)), file.toString());
      }
    }
  }

  /** The clock decides whether a file is known by its state or by its bytes. */
  @ParameterizedTest
  @ValueSource(strings = {"2026", "2100"})
  void neitherDecodesNorMakesAgainWhatItKnows(String year) throws IOException {
    build(year);
    Set<String> before = pictures();
    assertEquals(4, before.size(), before.toString());
    String marks = Files.readString(folder.resolve("public/.outloud"));
    // A colour that nobody would see in it shows that nobody looked.
    Path notes = folder.resolve("threads/.outloud-notes");
    Files.writeString(
        notes,
        Files.readString(notes).replaceAll("\t[0-9a-f]{3}\t(?=[^\t]*\t[^\t]*\n)", "\t0f1\t"));
    Files.writeString(post, "# One\n\n![The sun](sunset.jpg)\n\nAnd words.\n");
    build(year);
    assertEquals(before, pictures());
    assertTrue(page().contains(" tint tr0 tgf tb1\""), page());
    String again = Files.readString(folder.resolve("public/.outloud"));
    for (String name : before) {
      assertEquals(line(marks, name), line(again, name));
    }
  }

  /** To find libwebp takes longer than all else that is done with known pictures. */
  @Test
  void looksForNoCoderWherePicturesAreKnown() {
    Album first = new Album();
    assertTrue(first.knowsWebp("a machine", () -> true));
    Album second = new Album();
    second.take(first.text());
    assertTrue(second.knowsWebp("a machine", () -> fail("looked again")));
    assertFalse(second.knowsWebp("another", () -> false));
    Album without = new Album();
    assertFalse(without.knowsWebp("a machine", () -> false));
    second.take(without.text());
    assertFalse(without.text().contains("a machine"));
  }

  private static String line(String marks, String name) {
    return marks
        .lines()
        .filter(line -> line.startsWith("posts/" + name + "\t"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void givesAnotherPictureOtherNames() throws IOException {
    build("2100");
    Set<String> before = pictures();
    byte[] other = Files.readAllBytes(photo);
    other[other.length - 30] ^= 1;
    Files.write(photo, other);
    build("2100");
    Set<String> after = pictures();
    assertEquals(before.size(), after.size());
    assertNotEquals(before, after);
    after.retainAll(before);
    assertEquals(Set.of("sunset.jpg"), after);
  }

  @Test
  void makesOtherPicturesWhenTheSettingsChange() throws IOException {
    build("2100");
    Set<String> before = pictures();
    Files.writeString(
        folder.resolve("content/site.yaml"), "pictures: {widths: [100, 200], quality: 30}\n");
    build("2100");
    Set<String> after = pictures();
    after.retainAll(before);
    assertEquals(Set.of("sunset.jpg"), after);
    Files.writeString(
        folder.resolve("content/site.yaml"), "pictures: {widths: [100, 200], webp: false}\n");
    build("2100");
    assertTrue(pictures().stream().allMatch(name -> name.endsWith(".jpg")));
    assertTrue(page().contains(" 100w, ") && page().contains(" 200w\""), page());
  }

  @Test
  void leavesAllFilesAloneWhenItsAuthorWantsThat() throws IOException {
    Files.writeString(folder.resolve("content/site.yaml"), "pictures: false\n");
    build("2100");
    assertEquals(Set.of("sunset.jpg"), pictures());
    assertArrayEquals(
        Files.readAllBytes(photo), Files.readAllBytes(folder.resolve("public/posts/sunset.jpg")));
    assertFalse(page().contains("<picture"), page());
  }

  /** What its author has made small already. */
  @Test
  void showsNoCopyThatIsNoSmallerThanTheFile() throws IOException {
    Files.writeString(
        folder.resolve("content/site.yaml"), "pictures: {widths: [100, 480], quality: 90}\n");
    build("2100");
    assertEquals(3, pictures().size());
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(0.02f);
    BufferedImage noise = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int at = 0; at < 480 * 320; at++) {
      noise.setRGB(at % 480, at / 480, random.nextInt());
    }
    Files.delete(photo);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(photo.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(noise, null, null), param);
    }
    for (String year : List.of("2026", "2100", "2100")) {
      build(year);
      assertEquals(Set.of("sunset.jpg"), pictures());
      assertTrue(page().contains("sunset.jpg\" alt=\"The sun\""), page());
      assertTrue(page().contains("width=\"480\" height=\"320\""), page());
    }
  }

  @Test
  void publishesNothingThatIsTooLargeToLookInto() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(photo.toFile(), "rw")) {
      file.setLength(65L * 1024 * 1024);
    }
    List<Diagnostic> said =
        build("2100").diagnostics().stream()
            .filter(one -> one.code() == Code.PICTURE_NOT_PUBLISHED)
            .toList();
    assertEquals(Set.of(), pictures());
    assertEquals(3, said.getFirst().location().line());
  }

  /** What a build may say in vain is never kept for the next one. */
  @Test
  void takesNoFailureOfTheMachineForOneOfTheSite() {
    for (Code code : Code.values()) {
      assertEquals(code.id().endsWith("/not-drawn"), code.isOfMachine(), code.id());
    }
    assertTrue(Code.PICTURE_NOT_DRAWN.isOfMachine());
    assertTrue(Code.CARD_NOT_DRAWN.isOfMachine());
  }

  @Test
  void decodesNothingForAPreview() throws IOException {
    BuildRequest request =
        new BuildRequest(
            folder,
            folder.resolve("content"),
            Optional.empty(),
            Optional.of("http://localhost:1"),
            false,
            false,
            false,
            false,
            "../public",
            TestBuild.CLOCK);
    TestBuild built = TestBuild.of(SiteBuilder.forRebuilds(), request);
    String html = built.text("posts/one/index.html");
    assertTrue(html.contains("-100.webp"), html);
    assertFalse(html.contains("tint "), html);
  }

  @Test
  void drawsInAPreviewWhatIsAskedFor() throws IOException {
    SiteBuilder builder = SiteBuilder.forRebuilds();
    BuildRequest request = TestBuild.request(folder, folder.resolve("content"));
    TestBuild first = TestBuild.of(builder, request);
    Files.writeString(post, "# One\n\n![The sun](sunset.jpg)\n\nAnd words.\n");
    TestBuild again = TestBuild.of(builder, request);
    String name =
        first.site().keySet().stream().filter(it -> it.endsWith(".webp")).findFirst().get();
    OutputFile picture = java.util.Objects.requireNonNull(again.site().get(name));
    assertEquals(first.site().get(name), picture);
    assertEquals("RIFF", new String(picture.bytes(), 0, 4, ISO_8859_1));
  }
}
