package vn.sen.intake.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sen.actor.AgencyId;
import vn.sen.archive.Archive;
import vn.sen.archive.FileHash;
import vn.sen.archive.StoredFile;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.domain.PagesMade;
import vn.sen.intake.pdf.PdfPages;
import vn.sen.intake.scan.PicturedPages;
import vn.sen.plan.SourcePage;
import vn.sen.plan.SourcePages;
import vn.sen.plan.SourceSight;
import vn.sen.plan.SourceSight.Why;
import vn.sen.platform.AgencyScope;

/**
 * Shows the pages of the files that plans were read from; one at a time, whoever asks. Files
 * without pages are shown by those that were made of them.
 */
@Service
class ShowPages implements SourcePages {

    /** Who waits longer for the others gets no picture. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Archive archive;
    private final MakePages making;
    private final PagesQueue queue;
    private final Semaphore desk = new Semaphore(1, true);
    private @Nullable Papers papers;

    ShowPages(Archive archive, MakePages making, PagesQueue queue) {
        this.archive = archive;
        this.making = making;
        this.queue = queue;
    }

    /** Pictures of paper, put onto the pages of a PDF file. */
    private static final class Papers {

        private final FileHash file;
        private final byte[] pdf;

        Papers(FileHash file, byte[] pdf) {
            this.file = file;
            this.pdf = pdf;
        }

        FileHash file() {
            return file;
        }

        byte[] pdf() {
            return pdf;
        }
    }

    @Override
    public boolean shows(String fileName) {
        return switch (PageKind.of(fileName)) {
            case FIXED, PICTURED -> true;
            case TO_BE_MADE -> making.isAble();
            case NONE -> false;
        };
    }

    @Override
    public SourceSight of(FileHash file) {
        PageKind kind = kind(file);
        return switch (kind) {
            case FIXED, PICTURED -> shown(file, kind);
            case TO_BE_MADE -> making.find(file).map(this::sight).orElseGet(() -> asked(file));
            case NONE -> new SourceSight.Hidden(Why.NONE);
        };
    }

    private PageKind kind(FileHash file) {
        return archive.find(file).map(StoredFile::name).map(PageKind::of).orElse(PageKind.NONE);
    }

    private SourceSight shown(FileHash file, PageKind kind) {
        List<SourcePage> pages = PdfPages.of(bytes(file, kind));
        return pages.isEmpty() ? new SourceSight.Hidden(Why.NONE) : new SourceSight.Shown(pages);
    }

    private SourceSight sight(PagesMade made) {
        FileHash pages = made.pages();
        return switch (made.stage()) {
            case WAITING -> asked(made.file());
            case MADE ->
                    pages == null
                            ? new SourceSight.Hidden(Why.FAILED)
                            : shown(pages, PageKind.FIXED);
            case FAILED -> new SourceSight.Hidden(why(made.failure()));
        };
    }

    private static Why why(@Nullable String failure) {
        return ReadingRefused.OFFICE_SLOW.key().equals(failure) ? Why.TOO_SLOW : Why.FAILED;
    }

    /** A plan that came in before there was such a program has its pages made when looked at. */
    private SourceSight asked(FileHash file) {
        if (!making.isAble()) {
            return new SourceSight.Hidden(Why.NO_PROGRAM);
        }
        making.ask(file);
        queue.add(agency(), file);
        return new SourceSight.Making();
    }

    @Override
    public void again(FileHash file) {
        if (making.isAble() && making.askAgain(file)) {
            queue.add(agency(), file);
        }
    }

    private static AgencyId agency() {
        return AgencyScope.current()
                .orElseThrow(() -> new IllegalStateException("the pages of no agency"));
    }

    @Override
    public Optional<byte[]> picture(FileHash file, int number) {
        PageKind kind = kind(file);
        Optional<FileHash> pages = pdf(file, kind);
        if (pages.isEmpty() || !isFree()) {
            return Optional.empty();
        }
        try {
            return PdfPages.picture(bytes(pages.get(), kind), number);
        } finally {
            desk.release();
        }
    }

    private boolean isFree() {
        try {
            return desk.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException broken) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<FileHash> pdf(FileHash file, PageKind kind) {
        return switch (kind) {
            case FIXED, PICTURED -> Optional.of(file);
            case TO_BE_MADE -> making.find(file).map(PagesMade::pages);
            case NONE -> Optional.empty();
        };
    }

    /** The pages as a PDF file; pictures are put onto the pages of one. */
    private byte[] bytes(FileHash file, PageKind kind) {
        return kind == PageKind.PICTURED ? papers(file) : content(file);
    }

    /** One at a time, and the last is kept: a browser asks for all pages of one file. */
    private synchronized byte[] papers(FileHash file) {
        Papers last = papers;
        if (last == null || !last.file().equals(file)) {
            last = new Papers(file, PicturedPages.pdf(content(file)));
            papers = last;
        }
        return last.pdf();
    }

    private byte[] content(FileHash file) {
        try (InputStream in = archive.open(file)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
