package vn.sen.plan;

/**
 * A record that another part of the program keeps, as evidence of a task.
 *
 * @param name what people call it
 * @param path of its page within this program, from the first slash
 */
public record RecordRef(String name, String path) {

    public RecordRef {
        if (name.isBlank() || !path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("no record of ours: " + name + " " + path);
        }
    }
}
