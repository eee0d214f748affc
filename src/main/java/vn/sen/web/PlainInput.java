package vn.sen.web;

import java.beans.PropertyEditorSupport;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Everything typed is composed (NFC) and stripped of blanks around it before anybody sees it. */
@ControllerAdvice
class PlainInput {

    @InitBinder
    void plain(WebDataBinder binder) {
        binder.registerCustomEditor(
                String.class,
                new PropertyEditorSupport() {
                    @Override
                    public void setAsText(@Nullable String text) {
                        setValue(text == null ? null : plain(text));
                    }
                });
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
