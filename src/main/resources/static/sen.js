/* Sen: comfort only. Every page reads and every form sends without this file. */
(() => {
    'use strict';

    const root = document.documentElement;

    // Theme: light, dark or as the system; before the first paint, so that nothing flashes.
    const themes = {
        read() {
            try {
                return localStorage.getItem('sen.theme') ?? 'system';
            } catch {
                return 'system'; // storage is switched off: follow the system
            }
        },
        write(theme) {
            try {
                localStorage.setItem('sen.theme', theme);
            } catch { /* remembered for this page only */ }
        },
        apply(theme) {
            if (theme === 'system') delete root.dataset.theme;
            else root.dataset.theme = theme;
            for (const button of document.querySelectorAll('[data-theme-choice]')) {
                button.setAttribute('aria-pressed', String(button.dataset.themeChoice === theme));
            }
        },
    };
    root.classList.add('script');
    themes.apply(themes.read());

    // Dialogs: a link to #id opens the <dialog> as a modal, [data-close] closes it.
    const openDialog = (link) => {
        const dialog = document.getElementById(link.hash.slice(1));
        if (!(dialog instanceof HTMLDialogElement)) return false;
        if (!dialog.open) dialog.showModal();
        return true;
    };

    // Files: too large a file is refused here with words, before it travels.
    const tooLarge = (input) => {
        const limit = Number(input.dataset.maxBytes ?? 0);
        return limit > 0 && Array.from(input.files).some((file) => file.size > limit);
    };
    const showFiles = (input) => {
        const zone = input.closest('.drop') ?? input.parentElement;
        const words = zone.querySelector('[data-picked]');
        const refused = tooLarge(input);
        if (words) {
            words.textContent = refused
                ? input.dataset.tooLarge
                : Array.from(input.files, (file) => file.name).join(', ');
            words.className = refused ? 'error' : 'picked';
            words.hidden = words.textContent === '';
        }
        input.setCustomValidity(refused ? input.dataset.tooLarge : '');
        return !refused;
    };
    const dropInto = (zone, files) => {
        const input = zone.querySelector('input[type=file]');
        if (!input || files.length === 0) return;
        const kept = new DataTransfer();
        for (const file of input.multiple ? files : Array.from(files).slice(0, 1)) kept.items.add(file);
        input.files = kept.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
    };

    // Sections of a long ribbon: more than forty rows begin folded.
    const fold = (button, open) => {
        button.setAttribute('aria-expanded', String(open));
        document.getElementById(button.dataset.folds).hidden = !open;
    };
    const foldLongRibbons = () => {
        for (const ribbon of document.querySelectorAll('.ribbon:not([data-folded])')) {
            ribbon.dataset.folded = 'yes';
            if (ribbon.querySelectorAll('tbody:not(.heading) tr').length > 40) {
                ribbon.querySelectorAll('[data-folds]').forEach((button) => fold(button, false));
            }
        }
    };

    // Toasts leave after eight seconds, but not while somebody reads or stands on them.
    const watchToast = (toast) => {
        const leave = () => {
            if (toast.matches(':hover, :focus-within')) setTimeout(leave, 2000);
            else toast.remove();
        };
        setTimeout(leave, 8000);
    };

    document.addEventListener('click', (event) => {
        if (!(event.target instanceof Element)) return;
        const link = event.target.closest('a[data-dialog]');
        if (link && openDialog(link)) event.preventDefault();
        const closer = event.target.closest('[data-close]');
        if (closer) {
            event.preventDefault();
            const box = closer.closest('dialog, .toast');
            if (box instanceof HTMLDialogElement) {
                if (box.open) box.close();
                else location.hash = ''; // it was opened by its address
            } else box?.remove();
        }
        const folder = event.target.closest('[data-folds]');
        if (folder) fold(folder, folder.getAttribute('aria-expanded') === 'false');
        const theme = event.target.closest('[data-theme-choice]')?.dataset.themeChoice;
        if (theme) {
            themes.write(theme);
            themes.apply(theme);
        }
        for (const menu of document.querySelectorAll('details.me[open], details.due[open], details.explain[open], details.pop[open]')) {
            if (!menu.contains(event.target)) menu.open = false;
        }
    });

    document.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') {
            const menu = document.activeElement?.closest('details.me[open], details.due[open], details.explain[open], details.pop[open]');
            if (menu) {
                menu.open = false;
                menu.querySelector('summary').focus();
            }
        }
    });

    document.addEventListener('change', (event) => {
        const input = event.target;
        if (!(input instanceof Element)) return;
        const fine = !input.matches('input[type=file]') || showFiles(input);
        if (fine && input.matches('[data-autosubmit]')) input.form?.requestSubmit();
    });

    // The signs of a ribbon are many: each says what it is to those who listen, and to a pointer when it comes.
    document.addEventListener('pointerover', (event) => {
        const sign = event.target instanceof Element && event.target.closest('.rb a[aria-label]');
        if (!sign || sign.querySelector('title')) return;
        const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
        title.textContent = sign.getAttribute('aria-label');
        sign.prepend(title);
    });

    document.addEventListener('dragover', (event) => {
        const zone = event.target instanceof Element && event.target.closest('.drop');
        if (!zone) return;
        event.preventDefault();
        zone.classList.add('over');
    });
    document.addEventListener('dragleave', (event) => {
        const zone = event.target instanceof Element && event.target.closest('.drop');
        if (zone && !zone.contains(event.relatedTarget)) zone.classList.remove('over');
    });
    document.addEventListener('drop', (event) => {
        const zone = event.target instanceof Element && event.target.closest('.drop');
        if (!zone) return;
        event.preventDefault();
        zone.classList.remove('over');
        dropInto(zone, event.dataTransfer.files);
    });
    document.addEventListener('paste', (event) => {
        const zone = document.querySelector('.drop[data-paste]');
        if (zone && event.clipboardData.files.length > 0) dropInto(zone, event.clipboardData.files);
    });

    // A form is sent once: the second press of an impatient hand is swallowed.
    document.addEventListener('submit', (event) => {
        const form = event.target;
        if (form.method !== 'post' || event.defaultPrevented) return;
        if (form.dataset.sent) event.preventDefault();
        form.dataset.sent = 'yes';
        setTimeout(() => delete form.dataset.sent, 4000);
    });

    const ready = () => {
        themes.apply(themes.read());
        for (const scripted of document.querySelectorAll('[data-scripted]')) scripted.hidden = false;
        foldLongRibbons();
        document.querySelectorAll('.toast:not(.still)').forEach(watchToast);
    };
    document.addEventListener('DOMContentLoaded', ready);
    document.addEventListener('htmx:afterSettle', ready);
})();
