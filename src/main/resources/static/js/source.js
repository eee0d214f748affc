/* A file's pages and the rows read from them, in step: where one is, the other comes to it. Without this file the links lead there. */
(() => {
    'use strict';

    const pages = document.getElementById('trang-goc');
    if (!pages) return;
    pages.classList.add('stepped'); // from now on what is lit is told here, not by the address
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    const behavior = () => (calm.matches ? 'auto' : 'smooth');
    const markOf = (row) => document.getElementById(`anh-${row.id}`);
    const rowOf = (mark) => document.getElementById(mark.id.replace('anh-', ''));

    // Marks a row on both sides, and nothing else.
    const light = (row) => {
        for (const on of pages.querySelectorAll('.on')) on.classList.remove('on');
        row.classList.add('on');
        markOf(row)?.classList.add('on');
    };

    // The page moves within its frame until the row's place on it is seen.
    const show = (row) => {
        light(row);
        const mark = markOf(row);
        const frame = mark?.closest('.print');
        if (!frame) return;
        const place = mark.getBoundingClientRect();
        const seen = frame.getBoundingClientRect();
        if (place.top < seen.top || place.bottom > seen.bottom) {
            frame.scrollTo({ top: frame.scrollTop + place.top - seen.top - 24, behavior: behavior() });
        }
        if (seen.bottom < 0 || seen.top > innerHeight) frame.scrollIntoView({ block: 'nearest', behavior: behavior() });
    };

    const read = (row) => {
        row.focus({ preventScroll: true });
        row.scrollIntoView({ block: 'center', behavior: behavior() });
    };

    pages.addEventListener('focusin', (event) => {
        const row = event.target.closest('[data-read]');
        if (row) show(row);
        const mark = event.target.closest('svg a');
        if (mark) light(rowOf(mark));
    });

    pages.addEventListener('click', (event) => {
        const link = event.target.closest('a[href^="#"]');
        if (link) {
            event.preventDefault();
            const at = document.getElementById(link.getAttribute('href').slice(1));
            if (at?.matches('[data-read]')) {
                read(at);
            } else if (at) {
                const row = rowOf(at);
                show(row);
                at.closest('.print').scrollIntoView({ block: 'nearest', behavior: behavior() });
            }
            return;
        }
        const row = event.target.closest('[data-read]');
        if (row && !event.target.closest('a')) show(row);
    });

    // Up and down from row to row.
    pages.addEventListener('keydown', (event) => {
        const row = event.target.closest('[data-read]');
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (!row || step === 0) return;
        const all = Array.from(pages.querySelectorAll('[data-read]'));
        const next = all[all.indexOf(row) + step];
        if (next) {
            event.preventDefault();
            read(next);
        }
    });

    // While somebody scrolls through the rows, the page beside them goes along.
    const scrolled = new IntersectionObserver((entries) => {
        if (pages.contains(document.activeElement)) return;
        const first = entries.find((each) => each.isIntersecting);
        if (first) show(first.target);
    }, { rootMargin: '-25% 0px -60% 0px' });
    for (const row of pages.querySelectorAll('[data-read]')) scrolled.observe(row);

    const asked = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    if (!asked?.matches('[data-read]')) return;
    // Pages that were made meanwhile come when everything else is there already.
    if (document.readyState === 'complete') read(asked);
    else addEventListener('load', () => read(asked));
})();
