package outloud.browser;

import com.thaiopensource.relaxng.jaxp.CompactSyntaxSchemaFactory;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.xml.sax.SAXException;

/** What RFC 4287 lets an Atom feed be, as a grammar that Jing holds feeds against. */
record AtomSchema(Schema schema) {

  static AtomSchema read() throws SAXException {
    Path grammar = Path.of("src", "browser", "feeds", "atom.rnc");
    return new AtomSchema(new CompactSyntaxSchemaFactory().newSchema(grammar.toFile()));
  }

  /** What is wrong with a feed first; empty when it is valid. */
  String fault(String feed) throws IOException {
    try {
      schema.newValidator().validate(new StreamSource(new StringReader(feed)));
      return "";
    } catch (SAXException wrong) {
      return String.valueOf(wrong.getMessage());
    }
  }
}
