/* Sen: words that were typed and not sent yet outlive a lost connection and a page loaded anew. Kept in this tab alone. */
(() => {
    'use strict';

    const PREFIX = 'sen.typed:';
    const said = document.querySelector('meta[name="sen-typed"]');

    const store = {
        read(key) {
            try {
                return JSON.parse(sessionStorage.getItem(key) ?? 'null');
            } catch {
                return null; // storage is switched off, or what is there is none of ours
            }
        },
        write(key, value) {
            try {
                if (value === null) sessionStorage.removeItem(key);
                else sessionStorage.setItem(key, JSON.stringify(value));
            } catch { /* nothing is kept */ }
        },
        keys() {
            try {
                return Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
            } catch {
                return [];
            }
        },
    };

    const WORDS = 'textarea[name], select[name], input[name]';
    const OTHER = ['hidden', 'password', 'file', 'checkbox', 'radio', 'submit', 'button'];
    const fields = (form) =>
        Array.from(form.querySelectorAll(WORDS)).filter((field) => !OTHER.includes(field.type));
    const isKept = (form) => form.method === 'post' && !form.querySelector('input[type=password]');
    // What one person typed is not another's who signs in on the same tab.
    const keyOf = (form) => `${PREFIX}${said?.dataset.whose ?? ''} ${location.pathname} ${form.getAttribute('action') ?? ''}`;

    const button = (words, act) => {
        const made = document.createElement('button');
        made.type = 'button';
        made.className = 'btn s';
        made.textContent = words;
        made.addEventListener('click', act);
        return made;
    };
    const tell = (form, words, ...acts) => {
        form.querySelector('.typed')?.remove();
        const note = document.createElement('div');
        note.className = 'note ask typed';
        note.setAttribute('role', 'status');
        const text = document.createElement('div');
        text.textContent = words;
        note.append(text, ...acts);
        form.prepend(note);
    };

    const forget = (form) => {
        store.write(keyOf(form), null);
        form.querySelector('.typed')?.remove();
    };

    // What was typed comes back, unless it was sent and answered.
    const restore = (form) => {
        const kept = store.read(keyOf(form));
        if (!kept) return;
        if (kept.sent) {
            store.write(keyOf(form), null);
            return;
        }
        const before = new Map();
        for (const field of fields(form)) {
            const words = kept.words[field.name];
            if (words !== undefined && words !== field.value) {
                before.set(field, field.value);
                field.value = words;
                field.closest('details')?.setAttribute('open', '');
            }
        }
        if (before.size > 0) {
            tell(form, said.content, button(said.dataset.drop, () => {
                before.forEach((value, field) => { field.value = value; });
                forget(form);
            }));
        }
    };

    const keep = (form) => {
        const words = {};
        for (const field of fields(form)) words[field.name] = field.value;
        store.write(keyOf(form), { words });
    };

    // A form is let go only while the server answers: else its words would be on no page.
    const reachable = async () => {
        try {
            const answer = await fetch('/favicon.svg', { method: 'HEAD', cache: 'no-store' });
            return answer.ok;
        } catch {
            return false;
        }
    };
    const send = async (form, submitter) => {
        if (form.dataset.asking) return;
        form.dataset.asking = 'yes';
        const answers = await reachable();
        delete form.dataset.asking;
        delete form.dataset.sent; // it was not sent after all
        if (answers) {
            const kept = store.read(keyOf(form));
            if (kept) store.write(keyOf(form), { ...kept, sent: true });
            form.dataset.reachable = 'yes';
            form.requestSubmit(submitter);
            delete form.dataset.reachable;
        } else {
            tell(form, said.dataset.offline);
        }
    };

    if (!said) return;
    document.addEventListener('input', (event) => {
        const form = event.target.form;
        if (form && isKept(form) && fields(form).includes(event.target)) keep(form);
    });
    document.addEventListener('submit', (event) => {
        const form = event.target;
        if (form.getAttribute('action') === '/dang-xuat') {
            for (const key of store.keys()) store.write(key, null);
            return;
        }
        if (event.defaultPrevented || form.dataset.reachable || !store.read(keyOf(form))) return;
        event.preventDefault();
        send(form, event.submitter);
    });
    document.addEventListener('htmx:afterRequest', (event) => {
        const form = event.target instanceof HTMLFormElement ? event.target : null;
        if (form && event.detail.successful) forget(form);
    });
    for (const form of document.forms) if (isKept(form)) restore(form);
})();
