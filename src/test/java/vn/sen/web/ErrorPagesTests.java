package vn.sen.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

class ErrorPagesTests {

    private final MockMvcTester pages =
            MockMvcTester.create(
                    MockMvcBuilders.standaloneSetup(new Handlers())
                            .setControllerAdvice(new ErrorPages())
                            .build());

    @Test
    void leaveAloneWhoeverHasGoneOn() {
        var answer = pages.get().uri("/gone").exchange();

        assertThat(answer).hasFailed().failure().isInstanceOf(AsyncRequestNotUsableException.class);
        assertThat(answer.getResponse().getContentLength()).isZero();
        assertThat(answer.getMvcResult().getModelAndView()).isNull();
    }

    @Test
    void tellOfAFaultByItsNumberAlone() {
        var answer = pages.get().uri("/fault").exchange();

        assertThat(answer).hasStatus(500).hasViewName("web/error");
        assertThat(answer).model().extractingByKey("page").asString().doesNotContain("secret");
    }

    @Controller
    static class Handlers {

        @GetMapping("/gone")
        void gone() throws AsyncRequestNotUsableException {
            throw new AsyncRequestNotUsableException("the line is cut");
        }

        @GetMapping("/fault")
        String fault() {
            throw new IllegalStateException("secret");
        }
    }
}
