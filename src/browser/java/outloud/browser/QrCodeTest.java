package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A phone that sees the page of links on another phone's screen reads its address there. */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(120)
@ExtendWith(Gates.class)
class QrCodeTest {
  private static final String CODE = "svg.qr";

  static Stream<ServedPage> pages(Sites sites) {
    return sites.looked().stream().filter(page -> page.kind().equals("LinksPage"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leadsToThePage(ServedPage page, Browser browser) throws IOException, ReaderException {
    String address = Jsoup.parse(page.html()).select("link[rel=canonical]").attr("href");
    for (View view : List.of(View.PHONE, View.PHONE.dark(), View.DESK, View.DESK.dark())) {
      assertEquals(address, read(page, view, browser));
    }
  }

  private static String read(ServedPage page, View view, Browser browser)
      throws IOException, ReaderException {
    browser.show(page, view);
    browser.run("document.querySelectorAll('details').forEach(one => (one.open = true))");
    browser.run("document.querySelector(arguments[0]).scrollIntoView({block: 'center', behavior: 'instant'})", CODE);
    var image = ImageIO.read(new ByteArrayInputStream(browser.picture()));
    var bits = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
    return new QRCodeReader().decode(bits).getText();
  }

  @Test
  void seesACodeThatNobodyCanRead(Sites sites, Browser browser) {
    ServedPage page = sites.own().page("/links/");
    assertTrue(page.html().contains("class=\"qr\""), "the page of links has no QR code");
    assertThrows(
        NotFoundException.class,
        () -> read(page.styled(".qr{fill:#eee!important}"), View.PHONE, browser));
  }
}
