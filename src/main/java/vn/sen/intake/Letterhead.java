package vn.sen.intake;

import org.jspecify.annotations.Nullable;

/**
 * What stands above the title.
 *
 * @param parent the body above the agency
 * @param agency the agency that issues the plan, in normal case
 * @param number the number before the slash; often blank until the plan is signed
 * @param symbol the part behind the slash
 */
public record Letterhead(
        @Nullable Found<String> parent,
        @Nullable Found<String> agency,
        @Nullable Found<String> place,
        @Nullable Found<String> number,
        @Nullable Found<String> symbol,
        @Nullable Found<IssueDate> issued) {}
