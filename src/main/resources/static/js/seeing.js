/* The palette (Ctrl K) and the keys. Comfort only: /tim and /phim-tat do the same without it. */
(() => {
    'use strict';

    const typing = (node) => node instanceof Element
        && node.closest('input, textarea, select, [contenteditable=true]') !== null;
    const store = {
        off() {
            try {
                return localStorage.getItem('sen.keys') === 'off';
            } catch {
                return false; // storage is switched off: keys stay on
            }
        },
        set(on) {
            try {
                if (on) localStorage.removeItem('sen.keys');
                else localStorage.setItem('sen.keys', 'off');
            } catch { /* for this page only */ }
        },
    };

    // A floating box with what an address of our own answers.
    const box = (name) => {
        const dialog = document.createElement('dialog');
        dialog.className = name;
        document.body.append(dialog);
        dialog.addEventListener('click', (event) => {
            if (event.target === dialog) dialog.close();
        });
        dialog.addEventListener('close', () => dialog.remove());
        return dialog;
    };
    const parsed = async (href) => {
        const answer = await fetch(href, { credentials: 'same-origin' });
        if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
        return new DOMParser().parseFromString(await answer.text(), 'text/html');
    };

    // The palette: a field that keeps the focus, and options that the arrow keys go through.
    const openPalette = (link) => {
        if (document.querySelector('dialog.palette')) return;
        const dialog = box('palette');
        const label = link.textContent.trim().replace(/\s*Ctrl K$/, '');
        dialog.setAttribute('aria-label', label);
        const field = document.createElement('input');
        field.type = 'search';
        field.maxLength = 200;
        field.placeholder = label;
        field.autocomplete = 'off';
        for (const [name, value] of Object.entries({
            role: 'combobox', 'aria-label': label, 'aria-expanded': 'true',
            'aria-controls': 'ket-qua', 'aria-autocomplete': 'list',
        })) field.setAttribute(name, value);
        const results = document.createElement('div');
        results.className = 'results';
        dialog.append(field, results);

        let current = -1;
        let asked = 0;
        const options = () => Array.from(results.querySelectorAll('[role=option]'));
        const choose = (index) => {
            const all = options();
            current = all.length === 0 ? -1 : (index + all.length) % all.length;
            all.forEach((each, i) => {
                each.tabIndex = -1;
                each.setAttribute('aria-selected', String(i === current));
            });
            if (current >= 0) {
                field.setAttribute('aria-activedescendant', all[current].id);
                all[current].scrollIntoView({ block: 'nearest' });
            } else field.removeAttribute('aria-activedescendant');
        };
        const look = async () => {
            const mine = ++asked;
            try {
                const page = await parsed('/tim/nhanh?q=' + encodeURIComponent(field.value));
                if (mine !== asked) return;
                results.replaceChildren(...page.body.childNodes);
                choose(0);
            } catch {
                if (mine === asked) location.assign('/tim?q=' + encodeURIComponent(field.value));
            }
        };
        let waiting = 0;
        field.addEventListener('input', () => {
            clearTimeout(waiting);
            waiting = setTimeout(look, 120);
        });
        field.addEventListener('keydown', (event) => {
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (event.key === 'Escape' && !event.isComposing) {
                event.preventDefault(); // a search field would only empty itself
                dialog.close();
            } else if (step) {
                event.preventDefault();
                choose(current + step);
            } else if (event.key === 'Enter' && !event.isComposing) {
                event.preventDefault();
                const option = options()[current];
                if (option) option.click();
                else location.assign('/tim?q=' + encodeURIComponent(field.value));
            }
        });
        dialog.showModal();
        field.focus();
        look();
    };

    const openKeys = async () => {
        if (document.querySelector('dialog[open]')) return;
        try {
            const page = await parsed('/phim-tat');
            const content = page.getElementById('phim-tat');
            const dialog = box('dialog keys-box');
            dialog.setAttribute('aria-label', page.querySelector('h1').textContent);
            const close = document.createElement('button');
            close.type = 'button';
            close.className = 'btn s';
            close.textContent = 'Esc';
            close.addEventListener('click', () => dialog.close());
            dialog.append(content, close);
            ready();
            dialog.showModal();
            close.focus();
        } catch {
            location.assign('/phim-tat');
        }
    };

    const ways = { t: '/', k: '/ke-hoach', v: '/viec', l: '/thiet-lap/lich', n: '/don-vi-va-nguoi' };
    const go = (letter) => {
        const link = ways[letter]
            && document.querySelector(`#nav a[href="${ways[letter]}"]`);
        if (link) link.click();
        return Boolean(link);
    };

    // j and k go through the rows of the list; the link that names the thing gets the focus.
    const row = (step) => {
        const names = Array.from(document.querySelectorAll('[data-rows] tbody a.name'));
        if (names.length === 0) return;
        const at = names.indexOf(document.activeElement);
        const next = names[Math.min(names.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
        document.querySelectorAll('[data-rows] tr.at').forEach((each) => each.classList.remove('at'));
        next.closest('tr').classList.add('at');
        next.focus();
        next.scrollIntoView({ block: 'nearest' });
    };

    let afterG = 0;
    document.addEventListener('keydown', (event) => {
        const palette = document.querySelector('[data-palette]');
        if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
            if (!palette) return;
            event.preventDefault();
            openPalette(palette);
            return;
        }
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
        if (typing(event.target) || store.off() || document.querySelector('dialog[open]')) return;
        const key = event.key;
        if (Date.now() - afterG < 1200 && go(key.toLowerCase())) event.preventDefault();
        else if (key === '/') {
            const field = document.querySelector('main [data-find]');
            event.preventDefault();
            if (field) {
                field.focus();
                field.select();
            } else if (palette) openPalette(palette);
        } else if (key === '?') {
            event.preventDefault();
            openKeys();
        } else if (key === 'j') row(1);
        else if (key === 'k') row(-1);
        else if (key === 'x') document.querySelector('[data-rows] tr.at [name][type=checkbox]')?.click();
        afterG = key === 'g' ? Date.now() : 0;
    });

    document.addEventListener('click', (event) => {
        const link = event.target instanceof Element && event.target.closest('[data-palette]');
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        openPalette(link);
    });
    document.addEventListener('change', (event) => {
        if (event.target instanceof Element && event.target.matches('[data-keys]')) {
            store.set(event.target.checked);
        }
    });
    // Rows to choose: the head's box takes the whole page, the bar says how many and comes with the first.
    const picks = () => Array.from(document.querySelectorAll('[data-rows] tbody .pick-one input'));
    const countPicks = () => {
        const bar = document.querySelector('[data-batch]');
        if (!bar) return;
        const all = document.querySelector('[data-pick-all]');
        const rows = picks();
        const chosen = rows.filter((each) => each.checked).length;
        const count = document.querySelectorAll('[form=nhieu][type=checkbox]:checked').length;
        if (all) {
            all.checked = chosen > 0 && chosen === rows.length;
            all.indeterminate = chosen > 0 && chosen < rows.length;
        }
        bar.classList.toggle('idle', count === 0);
        const words = bar.querySelector('[data-count]');
        words.textContent = words.dataset.count.replace('{n}', count);
    };
    let lastPick = null;
    document.addEventListener('click', (event) => {
        const box = event.target;
        if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
        if (box.matches('[data-pick-all]')) {
            for (const each of picks()) each.checked = box.checked;
        } else if (!box.closest('[data-rows] .pick-one')) {
            if (box.getAttribute('form') === 'nhieu') countPicks();
            return;
        } else {
            const rows = picks();
            const from = rows.indexOf(lastPick);
            const to = rows.indexOf(box);
            if (event.shiftKey && from >= 0) {
                for (const each of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) each.checked = box.checked;
            }
            lastPick = box;
        }
        countPicks();
    });
    window.addEventListener('pageshow', countPicks);

    const ready = () => {
        const all = document.querySelector('[data-pick-all]');
        if (all) all.hidden = false;
        countPicks();
        for (const tick of document.querySelectorAll('[data-keys]')) {
            tick.checked = !store.off();
            tick.closest('[data-scripted]').hidden = false;
        }
    };
    ready();
})();
