package vn.sen.archive;

/**
 * A kept file.
 *
 * @param name the name it was handed in with, its ending in keeping with its content
 * @param mediaType what the content is, whatever the name says
 * @param size in bytes
 */
public record StoredFile(FileHash hash, String name, String mediaType, long size) {}
