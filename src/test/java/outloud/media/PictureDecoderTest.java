package outloud.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What smaller pictures look like. */
class PictureDecoderTest {
  private final PictureReader reader = new PictureReader();
  private final PictureDecoder decoder = new PictureDecoder();

  private PictureFacts facts(byte[] file) {
    return assertInstanceOf(PictureFacts.class, reader.read(file));
  }

  private DecodedPicture decoded(byte[] file, int widest) {
    return decoder.decode(file, facts(file), widest).orElseThrow();
  }

  /**
   * The colours of the middles of the four quarters, with one digit each of red, green and blue.
   */
  private String quarters(byte[] file) {
    BufferedImage pixels = decoded(file, 4000).pixels();
    StringBuilder colours = new StringBuilder(pixels.getWidth() + "x" + pixels.getHeight());
    for (int i = 0; i < 4; i++) {
      int x = pixels.getWidth() * (1 + 6 * (i % 2)) / 8;
      int y = pixels.getHeight() * (1 + 6 * (i / 2)) / 8;
      colours.append(String.format(" %06x", pixels.getRGB(x, y) & 0xf0f0f0));
    }
    return colours.toString();
  }

  /** The same picture turned so that this orientation makes it upright again. */
  private static BufferedImage laid(BufferedImage upright, int orientation) {
    // 6 and 8 undo each other; all others undo themselves.
    return Scaling.upright(upright, orientation == 6 ? 8 : orientation == 8 ? 6 : orientation);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void standsUpright(int orientation) {
    BufferedImage upright = Photos.pixels(80, 48, BufferedImage.TYPE_INT_RGB);
    String wanted = quarters(Photos.file(upright, "png"));
    assertTrue(wanted.startsWith("80x48 f0f0f0 "), wanted);
    byte[] laid = Photos.file(laid(upright, orientation), "png");
    byte[] exif = Photos.exif(orientation, ByteOrder.LITTLE_ENDIAN);
    assertEquals(wanted, quarters(Photos.withChunk(laid, "eXIf", exif)));
    byte[] jpeg = Photos.file(laid(upright, orientation), "jpeg");
    assertTrue(quarters(Photos.withExif(jpeg, orientation)).startsWith("80x48 f0f0f0 "));
  }

  /** Orientation 6 by its definition: the first row of the file is the right side. */
  @Test
  void turnsAPhotoOfATelephoneToTheRight() {
    BufferedImage stored = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
    int[] rows = {1, 2, 3, 4, 5, 6};
    stored.setRGB(0, 0, 3, 2, rows, 0, 3);
    BufferedImage upright = Scaling.upright(stored, 6);
    int[] seen = upright.getRGB(0, 0, 2, 3, null, 0, 2);
    assertArrayEquals(
        new int[] {4, 1, 5, 2, 6, 3}, Arrays.stream(seen).map(rgb -> rgb & 0xffffff).toArray());
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_BYTE_BINARY
      })
  void readsEveryKindOfPng(int type) {
    byte[] file = Photos.png(64, 32, type);
    DecodedPicture picture = decoded(file, 16);
    boolean flat =
        type == BufferedImage.TYPE_BYTE_INDEXED || type == BufferedImage.TYPE_BYTE_BINARY;
    assertEquals((flat ? "PNG" : "JPEG") + " 16x8", measures(picture.plain(16, 80)));
    assertEquals("WEBP 16x8", measures(picture.webp(16, 80)));
    assertEquals(0xffffff, picture.pixels().getRGB(1, 1) & 0xffffff);
  }

  private String measures(byte[] file) {
    PictureFacts facts = facts(file);
    return facts.format() + " " + facts.width() + "x" + facts.height();
  }

  @Test
  void readsWebp() {
    DecodedPicture picture = decoded(Photos.webp(64, 32, true), 16);
    assertEquals("JPEG 16x8", measures(picture.plain(16, 80)));
    assertEquals("WEBP 16x8", measures(picture.webp(16, 80)));
    assertEquals(0xffffff, picture.pixels().getRGB(1, 1) & 0xffffff);
  }

  @Test
  void letsThePageShineThrough() {
    BufferedImage clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
    clear.setRGB(20, 20, 0xff00ff00);
    DecodedPicture picture = decoded(Photos.file(clear, "png"), 20);
    assertEquals(0, picture.pixels().getRGB(0, 0) >>> 24);
    assertEquals("", picture.tint());
    assertTrue(facts(picture.plain(20, 80)).transparent());
    assertTrue(facts(picture.webp(20, 80)).transparent());
  }

  /** Screenshots have an alpha channel in which there is nothing. */
  @Test
  void seesThatAPictureIsNotTransparentAfterAll() {
    DecodedPicture opaque = decoded(Photos.png(64, 32, BufferedImage.TYPE_INT_ARGB), 16);
    assertFalse(opaque.facts().transparent());
    assertFalse(opaque.tint().isEmpty());
    assertFalse(facts(opaque.webp(16, 80)).transparent());
  }

  @Test
  void makesTheSameBytesTwice() {
    byte[] file = Photos.withExif(Photos.jpeg(200, 100), 3);
    DecodedPicture one = decoded(file, 100);
    DecodedPicture other = decoded(file.clone(), 100);
    assertArrayEquals(one.plain(60, 80), other.plain(60, 80));
    assertArrayEquals(one.webp(60, 80), other.webp(60, 80));
    assertFalse(Arrays.equals(one.webp(60, 80), one.webp(60, 20)));
  }

  @Test
  void namesTheColourOfAPlace() {
    BufferedImage green = new BufferedImage(50, 20, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 1000; i++) {
      green.setRGB(i % 50, i / 50, i < 500 ? 0x00ff00 : 0x003300);
    }
    assertEquals("090", decoded(Photos.file(green, "png"), 25).tint());
  }

  /** Numbers that mean linear light look darker than they are until they are converted. */
  @Test
  void honoursTheProfile() {
    BufferedImage grey = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 400; i++) {
      grey.setRGB(i % 20, i / 20, 0x404040);
    }
    byte[] plain = Photos.file(grey, "jpeg");
    byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] head = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII);
    byte[] told = Photos.withSegment(plain, 0xe2, Photos.joined(head, linear));
    assertEquals("444", decoded(plain, 20).tint());
    assertEquals("888", decoded(told, 20).tint());
    byte[] wrong = Photos.withSegment(plain, 0xe2, Photos.joined(head, new byte[200]));
    assertEquals("444", decoded(wrong, 20).tint());
  }

  @Test
  void decodesLargePicturesWithFewerPixels() {
    PictureFacts facts =
        new PictureFacts(
            PictureFormat.JPEG, 8660, 5773, 1, PictureFacts.Kind.STILL, false, false, 3);
    assertTrue(decoder.bytes(facts, 1200) < 48L * 1024 * 1024);
    assertTrue(decoder.reaches(facts, 1200));
    PictureFacts tall =
        new PictureFacts(
            PictureFormat.PNG, 1000, 100_000, 1, PictureFacts.Kind.STILL, true, false, 8);
    assertFalse(decoder.reaches(tall, 1000));
    assertEquals("JPEG 100x50", measures(decoded(Photos.jpeg(2000, 1000), 100).plain(100, 80)));
  }

  @Test
  void saysWhenAPictureCannotBeDecoded() {
    byte[] jpeg = Photos.jpeg(40, 30);
    PictureFacts facts = facts(jpeg);
    byte[] tables =
        Photos.text(jpeg)
            .replace("\u00ff\u00c4", "\u00ff\u00fe")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(Optional.empty(), decoder.decode(tables, facts, 40));
  }
}
