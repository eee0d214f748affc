package vn.sen.plan.web;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.sen.plan.Department;

/**
 * For tests of the pages of plans: a department of the test's own, and somebody to look at them.
 */
public abstract class PagesOfADepartment {

    @Autowired protected MockMvcTester mvc;
    @Autowired protected Department.Founder founder;

    protected Department department;
    protected PlanBrowser pages;

    @BeforeEach
    final void foundTheDepartment() {
        department = founder.found("Sở Y tế");
        pages = new PlanBrowser(mvc, department);
    }
}
