package vn.sen.intake.document;

import java.util.List;
import vn.sen.intake.ReadingRefused;

/** The kinds of files that are read; its first bytes, never its name, tell what a file is. */
public enum FileKind {
    /** A package of Office; whether of Word, the package says. */
    WORD("docx"),
    /** Word before 2007. */
    OLD_WORD("doc", Bytes.wide("_VBA_PROJECT")),
    OPEN_DOCUMENT("odt", Bytes.narrow("Basic/"), Bytes.narrow("Scripts/")),
    RICH_TEXT("rtf"),
    PDF("pdf"),
    /** A picture of paper. */
    PICTURE("png"),
    /** Text without a format. */
    TEXT("txt");

    private static final byte[] ZIP = Bytes.narrow("PK\3\4");
    private static final byte[] EMPTY_ZIP = Bytes.narrow("PK\5\6");
    private static final byte[] PDF_MARK = Bytes.narrow("%PDF-");
    private static final byte[] RICH_TEXT_MARK = Bytes.narrow("{\\rtf1");
    private static final List<byte[]> PICTURES =
            List.of(
                    Bytes.narrow("\u0089PNG\r\n"),
                    Bytes.narrow("\u00ff\u00d8\u00ff"),
                    Bytes.narrow("II*\0"),
                    Bytes.narrow("MM\0*"));
    private static final byte[] OLE = Bytes.narrow("\u00d0\u00cf\u0011\u00e0");
    private static final byte[] WINDOWS_PROGRAM = Bytes.narrow("MZ");
    private static final byte[] UNIX_PROGRAM = Bytes.narrow("\u007fELF");
    private static final byte[] ENCRYPTED_STREAM = Bytes.wide("EncryptedPackage");
    private static final byte[] WORD_STREAM = Bytes.wide("WordDocument");

    /** What the first part of the package says, at the place where it stands. */
    private static final byte[] OPEN_TEXT =
            Bytes.narrow("mimetypeapplication/vnd.oasis.opendocument.text");

    private static final int FIRST_PART = 30;

    /** How far into a PDF file its mark may stand: some scanners write lines before it. */
    private static final int MARK_WITHIN = 1024;

    private static final int SAMPLE = 4096;
    private static final int LETTERS = 8;

    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // Nobody else sees the marks.
    private final byte[][] macros;

    FileKind(String ending, byte[]... macros) {
        this.ending = ending;
        this.macros = macros;
    }

    /** How the names of such files end, behind the dot. */
    public String ending() {
        return ending;
    }

    /** Whether a file of another word processor brings programs of its own. */
    public boolean hasMacros(byte[] file) {
        for (byte[] mark : macros) {
            if (new Bytes(file).hold(mark)) {
                return true;
            }
        }
        return false;
    }

    public static FileKind of(byte[] file) throws Unreadable {
        Bytes bytes = new Bytes(file);
        if (bytes.start(ZIP)) {
            return bytes.stand(OPEN_TEXT, FIRST_PART) ? OPEN_DOCUMENT : WORD;
        }
        if (bytes.start(WINDOWS_PROGRAM) || bytes.start(UNIX_PROGRAM)) {
            throw new Unreadable(ReadingRefused.PROGRAM);
        }
        if (bytes.hold(PDF_MARK, MARK_WITHIN)) {
            return PDF;
        }
        if (PICTURES.stream().anyMatch(bytes::start)) {
            return PICTURE;
        }
        if (bytes.start(RICH_TEXT_MARK)) {
            return RICH_TEXT;
        }
        if (bytes.start(OLE)) {
            return compound(bytes);
        }
        if (isText(file)) {
            return TEXT;
        }
        boolean empty = file.length == 0 || bytes.start(EMPTY_ZIP);
        throw new Unreadable(empty ? ReadingRefused.EMPTY : ReadingRefused.UNKNOWN_KIND);
    }

    /** Neither a page of the web nor bytes that are no letters. */
    private static boolean isText(byte[] file) {
        if (file.length == 0 || file[0] == '{' || file[0] == '<') {
            return false;
        }
        Decoded decoded = Decoded.of(file);
        return decoded != null
                && decoded.text().chars().limit(SAMPLE).filter(Character::isLetter).count()
                        >= LETTERS;
    }

    /** Old Word files and encrypted new ones share one container. */
    private static FileKind compound(Bytes bytes) throws Unreadable {
        if (bytes.hold(ENCRYPTED_STREAM)) {
            throw new Unreadable(ReadingRefused.ENCRYPTED);
        }
        if (!bytes.hold(WORD_STREAM)) {
            throw new Unreadable(ReadingRefused.UNKNOWN_KIND);
        }
        return OLD_WORD;
    }
}
