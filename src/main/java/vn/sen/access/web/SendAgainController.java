package vn.sen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sen.access.domain.AccessPermission;

/** Shows what was being sent when a session ended, to be sent again. */
@Controller
class SendAgainController {

    @GetMapping(Addresses.SEND_AGAIN)
    @Needs(AccessPermission.OWN_ACCOUNT)
    String page(HttpServletRequest request, Model model) {
        Optional<InterruptedForm> form = InterruptedForms.of(request);
        form.ifPresent(found -> model.addAttribute("page", found));
        return form.isPresent() ? "access/send-again" : "redirect:/";
    }

    @PostMapping(Addresses.SEND_AGAIN)
    @Needs(AccessPermission.OWN_ACCOUNT)
    String drop(HttpServletRequest request) {
        InterruptedForms.forget(request);
        return "redirect:/";
    }
}
