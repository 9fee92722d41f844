package vn.exemplar.nomination.evidence.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What could run on the reader's computer: refused by its first bytes as well as by its name. */
final class Danger {
    private static final Pattern EXECUTABLE_TYPE = Pattern.compile("application/(x-msdownload|x-dosexec|x-executable"
            + "|x-elf|x-sharedlib|x-object|x-coredump|x-mach-o.*|java-vm|java-archive|vnd\\.android\\.package-archive"
            + "|x-ms-installer|x-msi|x-ms-shortcut|wasm|x-dex|x-ms-application)");
    private static final Set<String> EXECUTABLE_ENDINGS = Set.of(
            "exe", "com", "scr", "pif", "msi", "msp", "dll", "so", "dylib", "elf", "bin", "jar", "war", "class", "apk",
            "app", "cpl", "msc", "lnk", "reg", "jnlp", "deb", "rpm", "dmg", "wasm");
    private static final Pattern SCRIPT_TYPE = Pattern.compile("(text|application)/(x-sh|x-shellscript|x-bat|javascript"
            + "|x-javascript|x-python|x-perl|x-ruby|x-php|x-httpd-php|x-vbscript|vbscript|x-powershell|x-tcl|x-lua"
            + "|x-awk|x-csh|hta)");
    private static final Set<String> SCRIPT_ENDINGS = Set.of(
            "sh", "bash", "zsh", "bat", "cmd", "ps1", "psm1", "vbs", "vbe", "js", "mjs", "jse", "wsf", "wsh", "hta",
            "py", "pl", "rb", "php", "tcl", "lua");
    private static final Pattern ACTIVE_TYPE = Pattern.compile(
            "text/html|application/xhtml\\+xml|image/svg\\+xml|message/rfc822|multipart/related|application/xslt\\+xml");
    private static final Set<String> ACTIVE_ENDINGS =
            Set.of("html", "htm", "xhtml", "shtml", "svg", "svgz", "mht", "mhtml", "xml", "xsl", "swf");
    private static final Pattern MARKUP = Pattern.compile("<(html|script|svg|iframe|body|head|!doctype html)\\b");

    private Danger() {}

    /** @throws vn.exemplar.chassis.act.Refusal when the file could run, or run something, where it is opened */
    static void refuse(String type, byte[] head, String name) {
        String ending = ending(name);
        refuseProgram(type);
        if (EXECUTABLE_ENDINGS.contains(ending)) {
            throw FileRefused.executable(named(type, ending));
        }
        if (SCRIPT_TYPE.matcher(type).matches()
                || SCRIPT_ENDINGS.contains(ending)
                || (head.length > 1 && head[0] == '#' && head[1] == '!')) {
            throw FileRefused.script(named(type, ending));
        }
        if (ACTIVE_TYPE.matcher(type).matches() || ACTIVE_ENDINGS.contains(ending) || isMarkup(head)) {
            throw FileRefused.active(named(type, ending));
        }
    }

    static void refuseProgram(String type) {
        if (EXECUTABLE_TYPE.matcher(type).matches()) {
            throw FileRefused.executable(type);
        }
    }

    private static boolean isMarkup(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
        return (text.startsWith("<") || text.startsWith("\uFEFF<"))
                && MARKUP.matcher(text).find();
    }

    private static String named(String type, String ending) {
        return type + " (." + ending + ')';
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
