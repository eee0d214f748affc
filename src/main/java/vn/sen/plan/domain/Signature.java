package vn.sen.plan.domain;

/** Who signs a plan, as written. */
public record Signature(String signerName, String signerPosition, String signerAuthority) {}
