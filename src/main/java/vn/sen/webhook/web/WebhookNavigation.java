package vn.sen.webhook.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sen.web.NavigationEntry;
import vn.sen.web.NavigationEntry.Stage;
import vn.sen.webhook.domain.WebhookPermission;

/** The addresses in the navigation, for administrators. */
@Configuration(proxyBeanMethods = false)
class WebhookNavigation {

    @Bean
    NavigationEntry webhooksEntry() {
        return NavigationEntry.of(
                Stage.SETTINGS,
                60,
                "webhook.title",
                WebhookPages.PATH,
                WebhookPermission.KEEP_ADDRESSES);
    }
}
