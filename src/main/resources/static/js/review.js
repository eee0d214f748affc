/* The review by keyboard, and answers without a jump. Every act has its button or link and works without this file. */
(() => {
    'use strict';

    const ROW = '[data-row]';
    const rows = () => Array.from(document.querySelectorAll(`#ban-doc > ${ROW}`));
    const doubts = () => Array.from(document.querySelectorAll('#ban-doc > [data-doubt]'));
    const rowOf = (element) => element?.closest(ROW) ?? null;

    const letters = {
        on() {
            try {
                return localStorage.getItem('sen.keys') !== 'off';
            } catch {
                return true; // storage is switched off: as they come
            }
        },
        set(on) {
            try {
                localStorage.setItem('sen.keys', on ? 'on' : 'off');
            } catch { /* for this page only */ }
        },
    };

    const go = (element) => {
        if (!element) return;
        element.focus({ preventScroll: true });
        element.scrollIntoView({ block: 'center' });
    };

    // Where somebody was last: a button at the foot of the page takes the focus, but not the place.
    let last = null;
    document.addEventListener('focusin', (event) => {
        last = event.target.closest('#ban-doc > *')?.id ?? last;
    });

    // The next doubtful place behind where somebody stands, round and round.
    const step = (direction) => {
        const places = doubts();
        if (places.length === 0) return;
        const here = document.activeElement?.closest('#ban-doc > *') ?? (last && document.getElementById(last));
        const all = Array.from(document.querySelectorAll('#ban-doc > *'));
        const at = here ? all.indexOf(here) : -1;
        const ordered = direction > 0 ? places : places.toReversed?.() ?? places.slice().reverse();
        const behind = (place) => (direction > 0 ? all.indexOf(place) > at : at >= 0 && all.indexOf(place) < at);
        go(ordered.find(behind) ?? ordered[0]);
    };

    const besides = (row, direction) => {
        const all = rows();
        go(all[all.indexOf(row) + direction]);
    };

    const act = (row, name) => {
        const found = row?.querySelector(`[data-act="${name}"]`);
        if (!found) return false;
        found.click();
        return true;
    };

    // An act on a row leaves the page where it is: the new page takes the old one's place, row under the same eyes.
    const inPlace = async (row, asked) => {
        const address = row?.dataset.row;
        const top = row?.getBoundingClientRect().top ?? 0;
        const place = row ? rows().indexOf(row) : -1;
        const reply = await asked;
        const fresh = new DOMParser().parseFromString(await reply.text(), 'text/html').getElementById('main');
        if (!fresh || !fresh.querySelector('#ban-doc')) {
            location.assign(reply.url);
            return;
        }
        document.getElementById('main').replaceWith(fresh);
        window.htmx?.process(fresh);
        document.dispatchEvent(new Event('htmx:afterSettle'));
        begin();
        const all = rows();
        const same = all.find((each) => each.dataset.row === address) ?? all[Math.min(place, all.length - 1)];
        if (!row || !same) return;
        same.focus({ preventScroll: true });
        window.scrollBy(0, same.getBoundingClientRect().top - top);
        same.classList.add('changed');
    };

    const sent = (form, button) =>
        fetch(button?.getAttribute('formaction') ?? form.getAttribute('action'), {
            method: 'POST',
            body: new URLSearchParams(new FormData(form)),
        });

    document.addEventListener('submit', (event) => {
        const form = event.target;
        if (event.defaultPrevented || !form.matches('#ban-doc form[data-in-place]')) return;
        event.preventDefault();
        inPlace(rowOf(form), sent(form, event.submitter)).catch(() => location.reload());
    });

    const OF_A_ROW = { e: 'edit', Enter: 'edit', t: 'split', g: 'merge', a: 'add', Delete: 'drop', u: 'restore', d: 'right' };

    const typing = (element) => element?.matches('input:not([type=checkbox],[type=radio]), textarea, select');

    const keyOfForm = (event, form) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            form.requestSubmit();
        } else if (event.key === 'Escape') {
            form.querySelector('[data-act="cancel"]')?.click();
        }
    };

    const keyOfRow = (event, row) => {
        const arrow = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (arrow !== 0 && event.altKey) {
            event.preventDefault();
            act(row, arrow < 0 ? 'up' : 'down');
        } else if (arrow !== 0 && document.activeElement.matches(':is(' + ROW + ', [data-act=edit])')) {
            event.preventDefault();
            besides(row, arrow);
        } else if (!event.altKey && letters.on() && (event.key !== 'Enter' || document.activeElement === row)) {
            const name = OF_A_ROW[event.key.length === 1 ? event.key.toLowerCase() : event.key];
            if (name && act(row, name)) event.preventDefault();
        }
    };

    document.addEventListener('keydown', (event) => {
        if (event.defaultPrevented) return;
        const here = document.activeElement;
        const menu = here?.closest('details.row-menu[open]');
        if (menu && event.key === 'Escape') {
            menu.open = false;
            menu.querySelector('summary').focus();
            return;
        }
        const form = here?.closest('.row-form');
        if (form) {
            keyOfForm(event, form);
            return;
        }
        if (typing(here) || event.ctrlKey || event.metaKey) return;
        if (!event.altKey && event.key.toLowerCase() === 'n' && letters.on()) {
            event.preventDefault();
            step(event.shiftKey ? -1 : 1);
            return;
        }
        const row = rowOf(here);
        if (row) keyOfRow(event, row);
    });

    document.addEventListener('click', (event) => {
        const target = event.target instanceof Element ? event.target : null;
        for (const menu of document.querySelectorAll('details.row-menu[open]')) {
            if (!menu.contains(target)) menu.open = false;
        }
        // The row was opened where it stood; it is closed there too, with what was saved meanwhile.
        const close = target?.closest(`${ROW} .row-form [data-act="cancel"]`);
        if (close && close.pathname === location.pathname) {
            event.preventDefault();
            history.replaceState(null, '', close.pathname);
            inPlace(rowOf(close), fetch(close.pathname)).catch(() => location.assign(close.href));
        }
        if (target?.closest('.stepbar [data-act="next"]')) {
            event.preventDefault();
            step(1);
        }
    });

    document.addEventListener('change', (event) => {
        if (event.target instanceof Element && event.target.matches('[data-keys]')) letters.set(event.target.checked);
    });

    // The quiet line of a form that saves itself says also that it could not.
    document.addEventListener('htmx:beforeSwap', (event) => {
        if (event.detail.target?.id === 'da-luu' && event.detail.xhr.status === 409) event.detail.shouldSwap = true;
    });

    const begin = () => {
        for (const box of document.querySelectorAll('[data-keys]')) box.checked = letters.on();
        document.querySelector('.row-form [autofocus]')?.focus({ preventScroll: true });
    };
    begin();
    // The address leads to the row; whoever opened its form wants to write.
    window.addEventListener('load', () => setTimeout(begin));
})();
