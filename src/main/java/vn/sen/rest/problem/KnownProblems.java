package vn.sen.rest.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.sen.rest.ApiProblem;
import vn.sen.rest.Problem;
import vn.sen.web.Forbidden;
import vn.sen.web.NotFound;
import vn.sen.web.StaleVersion;
import vn.sen.web.Texts;

/** The exceptions that are no fault of ours. */
@Component
class KnownProblems {

    private final UnreadableBodies bodies;
    private final Texts texts;

    KnownProblems(UnreadableBodies bodies, Texts texts) {
        this.bodies = bodies;
        this.texts = texts;
    }

    Optional<ApiProblem> of(Exception exception) {
        return Optional.ofNullable(
                switch (exception) {
                    case ApiProblem problem -> problem;
                    case NotFound _, NoResourceFoundException _ -> notFound();
                    case Forbidden _ -> new ApiProblem(HttpStatus.FORBIDDEN, "rest.forbidden");
                    case StaleVersion _, OptimisticLockingFailureException _ ->
                            new ApiProblem(HttpStatus.PRECONDITION_FAILED, "rest.stale");
                    case MethodArgumentTypeMismatchException wrong -> wrong(wrong);
                    case MethodArgumentNotValidException wrong -> wrong(wrong.getBindingResult());
                    case BindException wrong -> wrong(wrong.getBindingResult());
                    case MissingServletRequestParameterException missing ->
                            missing(missing.getParameterName());
                    case MissingServletRequestPartException missing ->
                            missing(missing.getRequestPartName());
                    case HttpMessageNotReadableException unreadable -> bodies.of(unreadable);
                    default -> ofTheProtocol(exception);
                });
    }

    private static @Nullable ApiProblem ofTheProtocol(Exception exception) {
        return switch (exception) {
            case MaxUploadSizeExceededException _ ->
                    new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, "rest.file-too-large");
            case MultipartException _ -> new ApiProblem(HttpStatus.BAD_REQUEST, "rest.malformed");
            case HttpMediaTypeNotSupportedException _ ->
                    new ApiProblem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "rest.content-type");
            case HttpMediaTypeNotAcceptableException _ ->
                    new ApiProblem(HttpStatus.NOT_ACCEPTABLE, "rest.accept");
            case HttpRequestMethodNotSupportedException wrong -> wrongMethod(wrong);
            default -> null;
        };
    }

    private static ApiProblem wrongMethod(HttpRequestMethodNotSupportedException wrong) {
        String[] allowed = wrong.getSupportedMethods();
        String list =
                allowed == null
                        ? ""
                        : Arrays.stream(allowed).sorted().collect(Collectors.joining(", "));
        return new ApiProblem(
                HttpStatus.METHOD_NOT_ALLOWED,
                "rest.method",
                List.of(),
                list.isEmpty() ? Map.of() : Map.of("Allow", list));
    }

    /** A key in the path that is none leads nowhere. */
    private ApiProblem wrong(MethodArgumentTypeMismatchException wrong) {
        return wrong.getParameter().hasParameterAnnotation(PathVariable.class)
                ? notFound()
                : parameters(List.of(wrong.getName()), "rest.wrong.type");
    }

    private ApiProblem wrong(BindingResult binding) {
        return parameters(
                binding.getFieldErrors().stream().map(FieldError::getField).distinct().toList(),
                "rest.wrong.type");
    }

    private ApiProblem missing(String name) {
        return parameters(List.of(name), "rest.wrong.missing");
    }

    private ApiProblem parameters(List<String> names, String key) {
        return new ApiProblem(
                HttpStatus.BAD_REQUEST,
                "rest.parameters",
                names.stream().map(each -> Problem.Wrong.parameter(each, texts.get(key))).toList(),
                Map.of());
    }

    private static ApiProblem notFound() {
        return new ApiProblem(HttpStatus.NOT_FOUND, "rest.not-found");
    }
}
