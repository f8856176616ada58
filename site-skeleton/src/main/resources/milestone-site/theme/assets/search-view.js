// Shows what is found. Words of the sources are text here, never markup.
(() => {
  const search = milestoneSearch;
  const KINDS = ['milestones', 'pages', 'documents', 'terms'];
  const WORD = /([\p{L}\p{N}\p{M}]+)/gu;
  const AROUND = 180;
  const { words } = search;
  let box;

  const say = (key, of) => (of === 1 && words[key + '.one'] || words[key]).replace('{0}', of);

  const make = search.make = (name, attributes, ...inside) => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...inside);
    return element;
  };

  const part = (name, ...inside) => make('span', { class: name }, ...inside);

  // Each other piece of what is split is a word.
  const marked = (text, isFound) =>
    text.split(WORD).map((piece, i) => i % 2 && isFound(piece) ? make('mark', {}, piece) : piece);

  // The part of a text in which the most of what is found stands.
  const excerpt = (text, isFound) => {
    const places = [...text.matchAll(WORD)].filter(([word]) => isFound(word)).map(match => match.index);
    const after = from => places.filter(at => at >= from && at < from + AROUND).length;
    const best = places.reduce((one, other) => after(other) > after(one) ? other : one, places[0]);
    const start = text.lastIndexOf(' ', Math.max(0, best - AROUND / 3)) + 1;
    const end = text.length - best < AROUND ? text.length : text.lastIndexOf(' ', best + AROUND);
    return (start ? '… ' : '') + text.slice(start, Math.max(end, best)) + (end < text.length ? ' …' : '');
  };

  const link = ({ id, row: [kind, code, title, href, about, , due], text, status, words: found, near }) => {
    const isFound = word => search.split(word).some(piece => found.includes(piece));
    return make('a', { class: 'hit', id: 'search-hit-' + id, href: search.root + (href || `milestones/${code}.html`) },
      part('what',
        ...code ? [part(kind === 1 ? 'section-number' : 'code', ...marked(code, word => near > 2 || isFound(word))), ' '] : [],
        ...marked(title, isFound), ' ', part('muted', ...marked(about, isFound))), ' ',
      ...status ? [part('how', part('status ' + status[0], status[1]), ' ', due && say('due', due)), ' '] : [],
      ...text ? [part('excerpt', ...marked(excerpt(text, isFound), isFound))] : []);
  };

  // Puts what is found for a query into a place, a group by into(title, links, number), and says how many there are.
  search.show = (query, limit, status, place, into, shown) => search.find(query, limit, found => {
    place.replaceChildren(...found.groups.map((group, i) =>
      into([words[KINDS[group.kind]], ' ', part('muted', group.count)], group.hits.map(link), i)));
    status.textContent = query.trim() && say(found.some ? 'some' : found.count ? 'found' : 'nothing', found.count || query);
    shown?.(found);
  }).catch(() => { status.textContent = words.failed; });

  // Whether the key / opens the search, to be switched by who does not want it.
  search.switchSlash = () => {
    const box = make('input', { type: 'checkbox' });
    box.checked = search.slash;
    box.addEventListener('change', () => search.keepSlash(box.checked));
    addEventListener('storage', () => { box.checked = search.slash; });
    return make('label', { class: 'slash' }, box, ' ', words.slash);
  };

  // A field that controls a list of options, as the ARIA pattern of combo boxes has it.
  const build = () => {
    const field = make('input', {
      role: 'combobox', 'aria-label': words.ask, 'aria-autocomplete': 'list', 'aria-controls': 'search-list',
      'aria-expanded': false, autocomplete: 'off', spellcheck: false, placeholder: words.ask,
    });
    const close = make('button', { type: 'button' }, words.close);
    const status = make('p', { class: 'muted', role: 'status' });
    const list = make('div', { id: 'search-list', role: 'listbox', 'aria-label': words.results, hidden: '' });
    const all = make('a', { class: 'all', hidden: '' });
    const dialog = make('dialog', { class: 'search', 'aria-label': words.ask }, part('ask', field, close), status, list, all,
      search.switchSlash());
    let options = [];
    let active;
    let moved;
    let asked;
    let goes;

    const choose = option => {
      active = option;
      options.forEach(other => other.setAttribute('aria-selected', other === active));
      field.setAttribute('aria-activedescendant', active?.id || '');
      active?.scrollIntoView({ block: 'nearest' });
    };
    const group = (title, links, i) => {
      const name = make('div', { class: 'kind', id: 'search-kind-' + i }, ...title);
      links.forEach(link => {
        link.setAttribute('role', 'option');
        link.tabIndex = -1;
      });
      return make('div', { role: 'group', 'aria-labelledby': name.id }, name, ...links);
    };
    const ask = () => {
      const query = field.value;
      moved = goes = false;
      list.setAttribute('aria-busy', true);
      search.show(query, 6, status, list, group, ({ count, last }) => {
        asked = query;
        options = [...list.querySelectorAll('.hit')];
        list.hidden = !count;
        list.setAttribute('aria-busy', !last);
        field.setAttribute('aria-expanded', count > 0);
        choose(moved && options.find(option => option.id === active.id) || options[0]);
        all.hidden = count <= options.length;
        all.href = search.root + 'search.html?q=' + encodeURIComponent(query);
        all.textContent = say('all', count);
        if (goes) {
          active?.click();
          goes = !active && !last;
        }
      });
    };
    field.addEventListener('input', ask);
    field.addEventListener('keydown', event => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && active) {
        moved = true;
        choose(options[(options.indexOf(active) + step + options.length) % options.length]);
        event.preventDefault();
      } else if (event.key === 'Enter' && !event.isComposing) {
        // who enters a code at once need not wait for the list
        goes = asked !== field.value;
        goes || active?.click();
      }
    });
    dialog.addEventListener('click', event => {
      if ([dialog, close].includes(event.target) || event.target.closest('.hit')) {
        dialog.close();
      }
    });
    document.body.append(dialog);
    return { dialog, field, ask };
  };

  search.dialog = () => {
    box ||= build();
    box.dialog.open || box.dialog.showModal();
    box.field.focus();
    box.field.select();
    box.ask();
  };
})();
