package vn.sen.intake.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import vn.sen.archive.Archive;
import vn.sen.archive.FileHash;
import vn.sen.intake.pdf.PdfPages;
import vn.sen.plan.SourcePage;
import vn.sen.plan.SourcePages;

/** Shows the pages of the PDF files that plans were read from; one at a time, whoever asks. */
@Service
class ShowPages implements SourcePages {

    private static final String PDF = "application/pdf";

    /** Who waits longer for the others gets no picture. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Archive archive;
    private final Semaphore desk = new Semaphore(1, true);

    ShowPages(Archive archive) {
        this.archive = archive;
    }

    @Override
    public List<SourcePage> of(FileHash file) {
        return pdf(file).map(PdfPages::of).orElse(List.of());
    }

    @Override
    public Optional<byte[]> picture(FileHash file, int number) {
        Optional<byte[]> pdf = pdf(file);
        if (pdf.isEmpty() || !isFree()) {
            return Optional.empty();
        }
        try {
            return PdfPages.picture(pdf.get(), number);
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

    private Optional<byte[]> pdf(FileHash file) {
        return archive.find(file)
                .filter(each -> each.mediaType().equals(PDF))
                .map(each -> bytes(file));
    }

    private byte[] bytes(FileHash file) {
        try (InputStream in = archive.open(file)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
