package vn.exemplar.stack.door;

import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import vn.exemplar.stack.door.FrontDoor.Route;
import vn.exemplar.stack.door.FrontDoor.Routes;

/** What a newcomer sees at the root: what is there, and that it is a demo system. */
final class IndexPage {
    private static final String PAGE = """
            <!doctype html>
            <html lang="vi">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Exemplar</title>
              <style>
                body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem }
                li { margin-bottom: .5rem }
              </style>
            </head>
            <body>
              <h1>Exemplar</h1>
              <p>Hệ thống chạy thử trên máy này, dữ liệu hư cấu.<br>
                <span lang="en">A demo system on this machine, with fictitious data.</span></p>
              <ul>
            %s  </ul>
              <p>Đăng nhập và mã truy cập / <span lang="en">Sign-in and tokens</span>:
                <a href="%s/.well-known/openid-configuration">%2$s</a></p>
            </body>
            </html>
            """;
    private static final String ITEM = """
                <li><a href="%1$s">%1$s</a>: %2$s / <span lang="en">%3$s</span>
                  (<a href="%1$s/v3/api-docs">OpenAPI</a>)</li>
            """;

    private IndexPage() {}

    static String of(Routes routes) {
        String items = routes.all().stream().map(IndexPage::item).collect(Collectors.joining());
        return PAGE.formatted(items, HtmlUtils.htmlEscape(routes.issuerUri()));
    }

    private static String item(Route route) {
        return ITEM.formatted(route.contextPath(), route.vi(), route.en());
    }
}
