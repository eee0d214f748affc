package vn.sen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Errors outside handlers that are no pages, told by the module that answers programs. */
public interface OtherErrors {

    /** The answer for whoever asked for this path; none where a person did. */
    Optional<ModelAndView> answer(String path, HttpStatus status, HttpServletRequest request);
}
