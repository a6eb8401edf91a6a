package outloud.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files of pictures, as cameras and programs write them. */
final class Photos {
  /** What nobody may find in a published file. */
  static final String SECRET = "51.4769N";

  private Photos() {}

  /** Red above, blue below, a white mark in the top left corner. */
  static BufferedImage pixels(int width, int height, int type) {
    BufferedImage picture = new BufferedImage(width, height, type);
    Graphics2D graphics = picture.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.RED, 0, height, Color.BLUE));
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width / 4, height / 4);
    graphics.dispose();
    return picture;
  }

  static byte[] file(BufferedImage pixels, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(pixels, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] jpeg(int width, int height) {
    return file(pixels(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
  }

  static byte[] png(int width, int height, int type) {
    return file(pixels(width, height, type), "png");
  }

  static byte[] webp(int width, int height, boolean lossless) {
    BufferedImage pixels = pixels(width, height, BufferedImage.TYPE_INT_RGB);
    try {
      return lossless ? WebpCoder.lossless(pixels) : WebpCoder.lossy(pixels, 80);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** EXIF with an orientation and the secret, in either order of bytes. */
  static byte[] exif(int orientation, ByteOrder order) {
    ByteBuffer exif = ByteBuffer.allocate(200).order(order);
    exif.put(
        (order == ByteOrder.BIG_ENDIAN ? "MM\0*" : "II*\0").getBytes(StandardCharsets.US_ASCII));
    exif.putInt(8).putShort((short) 2);
    exif.putShort((short) 0x010e).putShort((short) 2).putInt(SECRET.length()).putInt(60);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    exif.putShort((short) 0).putInt(0);
    exif.position(60);
    exif.put(SECRET.getBytes(StandardCharsets.US_ASCII));
    return exif.array();
  }

  /** The same JPEG with a segment behind its start. */
  static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
    return inserted(jpeg, 2, segment(marker, data));
  }

  static byte[] segment(int marker, byte[] data) {
    return ByteBuffer.allocate(4 + data.length)
        .put((byte) 0xff)
        .put((byte) marker)
        .putShort((short) (2 + data.length))
        .put(data)
        .array();
  }

  static byte[] withExif(byte[] jpeg, int orientation) {
    return withSegment(
        jpeg,
        0xe1,
        joined(
            "Exif\0\0".getBytes(StandardCharsets.US_ASCII),
            exif(orientation, ByteOrder.LITTLE_ENDIAN)));
  }

  /** The same PNG with a chunk behind its header. */
  static byte[] withChunk(byte[] png, String name, byte[] data) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(type);
    check.update(data);
    byte[] chunk =
        ByteBuffer.allocate(12 + data.length)
            .putInt(data.length)
            .put(type)
            .put(data)
            .putInt((int) check.getValue())
            .array();
    return inserted(png, 33, chunk);
  }

  /** A simple WebP in the extended form (RFC 9649, 2.7), with EXIF at its end. */
  static byte[] withExif(byte[] webp, int width, int height, int orientation) {
    byte[] exif = exif(orientation, ByteOrder.BIG_ENDIAN);
    ByteBuffer out =
        ByteBuffer.allocate(webp.length + 18 + 8 + exif.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(out.capacity() - 8);
    out.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(0x08);
    out.put((byte) (width - 1)).put((byte) ((width - 1) >> 8)).put((byte) 0);
    out.put((byte) (height - 1)).put((byte) ((height - 1) >> 8)).put((byte) 0);
    out.put(webp, 12, webp.length - 12);
    out.put("EXIF".getBytes(StandardCharsets.US_ASCII)).putInt(exif.length).put(exif);
    return out.array();
  }

  static byte[] inserted(byte[] file, int at, byte[] part) {
    return ByteBuffer.allocate(file.length + part.length)
        .put(file, 0, at)
        .put(part)
        .put(file, at, file.length - at)
        .array();
  }

  static byte[] joined(byte[] first, byte[] second) {
    return inserted(first, first.length, second);
  }

  static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }
}
