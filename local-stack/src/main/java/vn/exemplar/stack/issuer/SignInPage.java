package vn.exemplar.stack.issuer;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import vn.exemplar.stack.catalogue.Catalogue;
import vn.exemplar.stack.catalogue.Catalogue.Person;

/** Lets a tester become any person of the fictitious department; says plainly that it is a demo. */
@RestController
class SignInPage {
    static final String PATH = "/login";

    private static final String PAGE = """
            <!doctype html>
            <html lang="vi">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Đăng nhập thử – Demo sign-in</title>
              <style>
                body { font: 1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem }
                label, select, input, button { display: block; width: 100%%; font: inherit; box-sizing: border-box }
                select, input, button { padding: .5rem; margin: .25rem 0 1rem }
                .note { border-left: .3rem solid #b45309; padding-left: .75rem }
              </style>
            </head>
            <body>
              <h1>Đăng nhập thử <small lang="en">Demo sign-in</small></h1>
              <p class="note">Chỉ dùng để chạy thử: người và đơn vị đều hư cấu, mật khẩu của mọi người là <b>%1$s</b>.<br>
                <span lang="en">For demonstrations only: people and units are fictitious, everyone's password is
                <b>%1$s</b>.</span></p>
              %2$s
              <form method="post" action="%3$s">
                <input type="hidden" name="%4$s" value="%5$s">
                <label for="username">Người dùng / <span lang="en">Person</span></label>
                <select id="username" name="username">%6$s</select>
                <label for="password">Mật khẩu / <span lang="en">Password</span></label>
                <input id="password" name="password" type="password" autocomplete="current-password" required>
                <button>Đăng nhập / <span lang="en">Sign in</span></button>
              </form>
            </body>
            </html>
            """;
    private static final String REFUSED =
            "<p role=\"alert\">Sai mật khẩu. / <span lang=\"en\">Wrong password.</span></p>";

    private final Catalogue catalogue;

    SignInPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @PermitAll
    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(HttpServletRequest request, CsrfToken csrf) {
        String options = catalogue.people().stream().map(SignInPage::option).collect(Collectors.joining());
        String problem = request.getParameter("error") == null ? "" : REFUSED;
        return PAGE.formatted(Issuer.PASSWORD, problem, PATH, csrf.getParameterName(), csrf.getToken(), options);
    }

    private static String option(Person person) {
        String text = "%s · %s · %s"
                .formatted(person.name(), person.unit(), person.position().vi());
        return "<option value=\"%s\">%s</option>".formatted(person.id(), HtmlUtils.htmlEscape(text, "UTF-8"));
    }
}
