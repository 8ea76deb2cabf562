package cn.lianshen.approval;

import cn.lianshen.approval.approvalcase.filing.FilingForm;
import cn.lianshen.approval.draft.DraftForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A draft is on its way to become the form that is filed. */
@Configuration(proxyBeanMethods = false)
class DraftWiring {

    @Bean
    DraftForm draftForm() {
        return new DraftForm(FilingForm.class);
    }
}
