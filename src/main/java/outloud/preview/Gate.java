package outloud.preview;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** What every request passes first: it is meant for this computer, and only wants to read. */
final class Gate extends Filter {

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    String method = exchange.getRequestMethod();
    if (!LocalHost.isMeant(exchange.getRequestHeaders().getFirst("Host"))) {
      refuse(exchange, Reply.text(403, "This preview answers to localhost only."));
    } else if (!method.equals("GET") && !method.equals("HEAD")) {
      refuse(exchange, Reply.empty(405, Map.of("Allow", "GET, HEAD")));
    } else {
      chain.doFilter(exchange);
    }
  }

  private static void refuse(HttpExchange exchange, Reply reply) throws IOException {
    try (exchange) {
      reply.send(exchange);
    }
  }

  @Override
  public String description() {
    return "lets only local readers in";
  }
}
