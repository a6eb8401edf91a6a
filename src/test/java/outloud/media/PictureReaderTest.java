package outloud.media;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What headers tell, and what is taken out of files. */
class PictureReaderTest {
  private final PictureReader reader = new PictureReader();

  private PictureFacts facts(byte[] file) {
    return assertInstanceOf(PictureFacts.class, reader.read(file));
  }

  private String told(byte[] file) {
    PictureFacts facts = facts(file);
    return facts.format() + " " + facts.width() + "x" + facts.height() + " " + facts.kind();
  }

  private String broken(byte[] file) {
    return assertInstanceOf(BrokenPicture.class, reader.read(file)).reason();
  }

  @Test
  void tellsFormatAndMeasures() {
    assertEquals("JPEG 40x30 STILL", told(Photos.jpeg(40, 30)));
    assertEquals("PNG 40x30 STILL", told(Photos.png(40, 30, BufferedImage.TYPE_INT_ARGB)));
    assertEquals("WEBP 40x30 STILL", told(Photos.webp(40, 30, false)));
    assertEquals("WEBP 41x29 STILL", told(Photos.webp(41, 29, true)));
    assertEquals(
        "GIF 40x30 AS_IT_IS",
        told(Photos.file(Photos.pixels(40, 30, BufferedImage.TYPE_BYTE_INDEXED), "gif")));
  }

  @Test
  void tellsWhatShinesThroughAndWhatIsFlat() {
    assertTrue(facts(Photos.png(9, 9, BufferedImage.TYPE_INT_ARGB)).transparent());
    assertFalse(facts(Photos.png(9, 9, BufferedImage.TYPE_INT_RGB)).transparent());
    assertTrue(facts(Photos.png(9, 9, BufferedImage.TYPE_BYTE_INDEXED)).flat());
    assertFalse(facts(Photos.png(9, 9, BufferedImage.TYPE_INT_RGB)).flat());
    byte[] grey = Photos.png(9, 9, BufferedImage.TYPE_BYTE_GRAY);
    assertFalse(facts(grey).transparent());
    assertTrue(facts(Photos.withChunk(grey, "tRNS", new byte[] {0, 1})).transparent());
    assertEquals(2, facts(Photos.png(9, 9, BufferedImage.TYPE_USHORT_GRAY)).depth());
  }

  @ParameterizedTest
  @CsvSource({"1,40x30", "2,40x30", "3,40x30", "4,40x30", "5,30x40", "6,30x40", "7,30x40"})
  void measuresWhatIsSeenUpright(int orientation, String measures) {
    byte[] jpeg = Photos.withExif(Photos.jpeg(40, 30), orientation);
    assertEquals("JPEG " + measures + " STILL", told(jpeg));
    assertEquals(orientation, facts(jpeg).orientation());
    byte[] exif = Photos.exif(orientation, ByteOrder.BIG_ENDIAN);
    byte[] png = Photos.withChunk(Photos.png(40, 30, BufferedImage.TYPE_INT_RGB), "eXIf", exif);
    assertEquals("PNG " + measures + " STILL", told(png));
    byte[] webp = Photos.withExif(Photos.webp(40, 30, false), 40, 30, orientation);
    assertEquals("WEBP " + measures + " STILL", told(webp));
  }

  @Test
  void takesAnOrientationThatIsNoneForUpright() {
    for (int wrong : new int[] {0, 9, 999}) {
      assertEquals(1, facts(Photos.withExif(Photos.jpeg(4, 3), wrong)).orientation());
    }
    byte[] nonsense = Photos.withSegment(Photos.jpeg(4, 3), 0xe1, "Exif\0\0II*".getBytes(US_ASCII));
    assertEquals(1, facts(nonsense).orientation());
  }

  @Test
  void leavesWhatMovesAlone() {
    byte[] still = Photos.png(8, 8, BufferedImage.TYPE_INT_RGB);
    byte[] animated = Photos.withChunk(still, "acTL", new byte[8]);
    assertEquals("PNG 8x8 AS_IT_IS", told(animated));
    byte[] webp = Photos.withExif(Photos.webp(8, 8, false), 8, 8, 1);
    webp[20] |= 0x02;
    assertEquals("WEBP 8x8 AS_IT_IS", told(webp));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg width='24' height='12'/>|24x12",
        "<svg viewBox='0 0 100 50'><rect width='7' height='7'/></svg>|100x50",
        "<?xml version='1.0'?><!-- <svg width='1' height='1'> --><svg width='10px' height='20.4'>|10x20",
        "<svg width='100%' height='2em' viewBox='0,0,30,40'>|30x40",
        "<svg width='100%' height='100%'>|0x0",
        "<svg data-width='3' height='5'>|0x0",
      })
  void readsTheRootOfAnSvg(String svg, String measures) {
    assertEquals("SVG " + measures + " AS_IT_IS", told(svg.getBytes(US_ASCII)));
  }

  @Test
  void measuresTheLargestPartOfAnAvif() {
    byte[] small = box("ispe", new byte[] {0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 9});
    byte[] large = box("ispe", new byte[] {0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 2, 0});
    byte[] turn = box("irot", new byte[] {1});
    byte[] avif =
        Photos.joined(
            box("ftyp", "avif\0\0\0\0mif1".getBytes(US_ASCII)),
            box(
                "meta",
                Photos.joined(
                    new byte[4],
                    box("iprp", box("ipco", Photos.joined(small, Photos.joined(large, turn)))))));
    assertEquals("AVIF 512x1024 AS_IT_IS", told(avif));
  }

  private static byte[] box(String name, byte[] content) {
    byte[] head = {0, 0, (byte) ((content.length + 8) >> 8), (byte) (content.length + 8)};
    return Photos.joined(Photos.joined(head, name.getBytes(US_ASCII)), content);
  }

  @Test
  void saysWhatIsWrong() {
    byte[] jpeg = Photos.jpeg(40, 30);
    byte[] png = Photos.png(40, 30, BufferedImage.TYPE_INT_RGB);
    byte[] webp = Photos.webp(40, 30, false);
    assertEquals("is empty", broken(new byte[0]));
    assertEquals("is no picture", broken("hello".getBytes(US_ASCII)));
    for (byte[] file : List.of(jpeg, png, webp)) {
      assertEquals("ends too early", broken(Arrays.copyOf(file, file.length - 9)));
    }
    png[50] ^= 1;
    assertEquals("is damaged: a checksum is wrong", broken(png));
    assertEquals(
        "says that it has 60000 × 60000 pixels: too many", broken(measuring(jpeg, 60_000)));
  }

  /** The same JPEG with other measures in its header. */
  private static byte[] measuring(byte[] jpeg, int side) {
    byte[] other = jpeg.clone();
    int frame = Photos.text(jpeg).indexOf("\u00ff\u00c0");
    for (int at : new int[] {frame + 5, frame + 7}) {
      other[at] = (byte) (side >> 8);
      other[at + 1] = (byte) side;
    }
    return other;
  }

  @Test
  void takesOutOfJpegWhatReadersNeedNotKnow() throws IOException {
    byte[] plain = Photos.jpeg(40, 30);
    byte[] xmp = ("http://ns.adobe.com/xap/1.0/\0" + Photos.SECRET).getBytes(US_ASCII);
    byte[] told = Photos.withSegment(plain, 0xed, Photos.SECRET.getBytes(US_ASCII));
    told = Photos.withSegment(told, 0xe1, xmp);
    told = Photos.withSegment(told, 0xfe, Photos.SECRET.getBytes(US_ASCII));
    told = Photos.withSegment(told, 0xe2, ("MPF\0" + Photos.SECRET).getBytes(US_ASCII));
    told = Photos.withExif(told, 6);
    told = Photos.joined(told, Photos.SECRET.getBytes(US_ASCII));
    byte[] clean = reader.clean(told);
    assertFalse(Photos.text(clean).contains(Photos.SECRET));
    assertEquals(6, facts(clean).orientation());
    assertEquals(pixels(plain), pixels(clean));
    assertArrayEquals(clean, reader.clean(clean));
  }

  @Test
  void keepsTheColoursOfAJpeg() {
    byte[] profile = "ICC_PROFILE\0\1\1 the profile".getBytes(US_ASCII);
    byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 1};
    byte[] told =
        Photos.withSegment(Photos.withSegment(Photos.jpeg(8, 8), 0xe2, profile), 0xee, adobe);
    assertSame(told, reader.clean(told));
    byte[] clean = reader.clean(Photos.withExif(told, 1));
    assertTrue(Photos.text(clean).contains("the profile"));
    assertTrue(Photos.text(clean).contains("Adobe"));
  }

  @Test
  void takesOutOfPngWhatReadersNeedNotKnow() throws IOException {
    byte[] secret = Photos.SECRET.getBytes(US_ASCII);
    byte[] plain = Photos.png(40, 30, BufferedImage.TYPE_INT_ARGB);
    assertSame(plain, reader.clean(plain));
    byte[] told = plain;
    for (String chunk : List.of("tEXt", "iTXt", "zTXt", "tIME", "caBX", "prVt")) {
      told = Photos.withChunk(told, chunk, secret);
    }
    told = Photos.withChunk(told, "eXIf", Photos.exif(6, ByteOrder.BIG_ENDIAN));
    told = Photos.withChunk(told, "gAMA", new byte[] {0, 0, (byte) 0xb1, (byte) 0x8f});
    byte[] clean = reader.clean(Photos.joined(told, secret));
    assertFalse(Photos.text(clean).contains(Photos.SECRET));
    assertTrue(Photos.text(clean).contains("gAMA"));
    assertEquals(6, facts(clean).orientation());
    assertEquals(pixels(plain), pixels(clean));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6})
  void takesOutOfWebpWhatReadersNeedNotKnow(int orientation) throws IOException {
    byte[] plain = Photos.webp(40, 30, false);
    assertSame(plain, reader.clean(plain));
    byte[] clean = reader.clean(Photos.withExif(plain, 40, 30, orientation));
    assertFalse(Photos.text(clean).contains(Photos.SECRET));
    assertEquals(orientation, facts(clean).orientation());
    assertEquals(orientation == 1 ? 0 : 0x08, clean[20] & 0x0c);
    assertEquals(
        Photos.text(plain).substring(12), Photos.text(clean).substring(30, 30 + plain.length - 12));
  }

  private static List<Integer> pixels(byte[] file) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return Arrays.stream(all).boxed().toList();
  }

  /** Whatever the bytes say, there is an answer, and soon. */
  @Test
  void comesToAnEndWithEveryFile() {
    List<byte[]> files =
        List.of(
            Photos.withExif(Photos.jpeg(16, 16), 6),
            Photos.withChunk(
                Photos.png(16, 16, BufferedImage.TYPE_INT_RGB),
                "iCCP",
                new byte[] {'x', 0, 0, 1, 2, 3}),
            Photos.withExif(Photos.webp(16, 16, true), 16, 16, 6),
            box(
                "ftyp",
                Photos.joined(
                    "avif".getBytes(US_ASCII),
                    box("meta", Photos.joined(new byte[4], box("meta", new byte[40]))))),
            "<svg viewBox='0 0 1 1' width='3'/><!--".getBytes(US_ASCII));
    Random random = new Random(7);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (byte[] file : files) {
            for (int round = 0; round < 3000; round++) {
              byte[] other =
                  Arrays.copyOf(file, round % 3 == 0 ? random.nextInt(file.length) : file.length);
              for (int i = random.nextInt(6); i >= 0 && other.length > 0; i--) {
                other[random.nextInt(other.length)] =
                    (byte) (random.nextBoolean() ? 0xff : random.nextInt(256));
              }
              reader.read(other);
              reader.clean(other);
            }
          }
        });
  }
}
