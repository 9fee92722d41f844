package vn.exemplar.nomination.evidence.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.evidence.FileName;
import vn.exemplar.nomination.evidence.Visibility;

/**
 * Takes an upload from a request: the plain body, as programs send it, or the part {@code file} of a form, as pages do.
 * Its name comes from {@code name}, {@code Content-Disposition} or the form.
 */
@Component
public class UploadResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Upload.class.equals(parameter.getParameterType());
    }

    @Override
    public Upload resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        Visibility visibility = visibility(request.getParameter("visibility"));
        String name = request.getParameter("name");
        MultipartRequest form = request.getNativeRequest(MultipartRequest.class);
        if (form == null) {
            return ofBody(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)), name, visibility);
        }
        MultipartFile file = form.getFile("file");
        if (file == null) {
            throw Refusal.unprocessable("upload-without-file", "N6");
        }
        return new Upload(
                file.getInputStream(),
                file.getSize(),
                new FileName(Objects.requireNonNullElse(name, Objects.toString(file.getOriginalFilename(), ""))),
                file.getContentType(),
                visibility);
    }

    private static Upload ofBody(HttpServletRequest request, @Nullable String name, Visibility visibility)
            throws IOException {
        String type = request.getContentType();
        if (type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            throw Refusal.unprocessable("upload-without-file", "N6");
        }
        return new Upload(
                request.getInputStream(),
                request.getContentLengthLong(),
                new FileName(name == null ? dispositionName(request) : name),
                type,
                visibility);
    }

    private static String dispositionName(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        return header == null
                ? ""
                : Objects.toString(ContentDisposition.parse(header).getFilename(), "");
    }

    private static Visibility visibility(@Nullable String text) {
        if (text == null) {
            return Visibility.INTERNAL;
        }
        return Arrays.stream(Visibility.values())
                .filter(known -> known.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.unprocessable("visibility-unknown", "N6"));
    }
}
