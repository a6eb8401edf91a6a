package outloud.page;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML 1.0 document as text; characters that XML cannot hold are left out. */
final class XmlText {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private XmlText() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** A whole document in UTF-8, with a line feed at its end. */
  static String document(Consumer<XmlText> content) {
    try {
      XmlText document = new XmlText();
      document.xml.writeStartDocument("UTF-8", "1.0");
      document.line();
      content.accept(document);
      document.xml.writeEndDocument();
      document.line();
      document.xml.flush();
      return document.text.toString();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException("cannot write XML into memory", broken);
    }
  }

  /**
   * One element on its own line.
   *
   * @param attributes names and values by turns
   */
  void element(String name, Runnable content, String... attributes) {
    run(() -> {
      start(name, attributes);
      line();
      content.run();
      xml.writeEndElement();
      line();
    });
  }

  /** One element with text. */
  void text(String name, String value, String... attributes) {
    run(() -> {
      start(name, attributes);
      xml.writeCharacters(legal(value));
      xml.writeEndElement();
      line();
    });
  }

  /** One element with attributes alone. */
  void empty(String name, String... attributes) {
    run(() -> {
      xml.writeEmptyElement(name);
      attributes(attributes);
      line();
    });
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** XML 1.0, production 2 (Char): no control characters, no lone surrogates. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::isLegal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private interface Writing {
    void write() throws XMLStreamException;
  }

  private static void run(Writing writing) {
    try {
      writing.write();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException("cannot write XML into memory", broken);
    }
  }
}
