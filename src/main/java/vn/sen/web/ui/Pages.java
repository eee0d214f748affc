package vn.sen.web.ui;

/**
 * Which page of a long list this is.
 *
 * @param number counted from 1
 * @param last number of the last page, 1 for an empty list
 * @param total how many lines the whole list has
 * @param path address of the list with its filters, without the page
 * @param parameter what the page is called in the address; lists that share a page have their own
 */
public record Pages(int number, int last, long total, String path, String parameter) {

    private static final String PARAMETER = "trang";

    public static Pages of(int number, int size, long total, String path) {
        return of(number, size, total, path, PARAMETER);
    }

    public static Pages of(int number, int size, long total, String path, String parameter) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        return new Pages(Math.clamp(number, 1, last), last, total, path, parameter);
    }

    public String href(int page) {
        return path + (path.contains("?") ? "&" : "?") + parameter + "=" + page;
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < last;
    }
}
