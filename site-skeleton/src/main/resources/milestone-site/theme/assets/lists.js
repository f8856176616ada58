// Lists that answer: sorted by any column, filtered, copied as CSV. Their state is in the address of the page.
(() => {
  'use strict';
  const FILTERS = ['q', 'status', 'year', 'wbs', 'tag'];
  const KEYS = [...FILTERS, 'sort'];
  const ROWS = 'article, tbody > tr:not(.year)';
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
  // "ivezic" finds Ivezić
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const number = (text) => (/^[+\u2212-]?\d+$/.test(text) ? Number(text.replace('\u2212', '-')) : text);
  const heads = (table) => [...table.tHead.rows[0].cells];
  const is = (row, name) => row.classList.contains(name);
  const anchor = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));

  // never a formula, whoever wrote the text
  function csv(text) {
    const plain = String(number(text));
    const safe = /^\s*[=+@\uff1d\uff0b\uff0d\uff20-]/.test(plain) && !/^-\d+$/.test(plain) ? "'" + plain : plain;
    return /[",]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  // what is unknown stands last, up and down
  function compare(a, b, turn) {
    if (a === '' || b === '') return (a === '') - (b === '');
    return turn * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(a, b));
  }

  class List {
    constructor(scope, suffix) {
      this.scope = scope;
      this.suffix = suffix;
      this.finder = scope.querySelector('.finder');
      this.tables = [...scope.querySelectorAll('table')];
      this.bodies = this.tables.map((table) => [...table.tBodies]);
      this.state = {};
      this.tables.forEach((table) => this.head(table));
      this.listen();
      this.read();
    }

    find(selector) {
      return this.finder.querySelector(selector);
    }

    head(table) {
      table.classList.add('sortable');
      for (const th of heads(table)) {
        const button = document.createElement('button');
        button.type = 'button';
        button.append(...th.childNodes);
        th.append(button);
        // up, down, and as in the document
        const turns = [th.className, '-' + th.className, ''];
        button.onclick = () => this.set({ sort: turns[turns.indexOf(this.state.sort || '') + 1] ?? turns[0] });
      }
    }

    listen() {
      const { finder } = this;
      finder.hidden = false;
      // what only copies stands below
      if (!this.find('.filters')) this.scope.append(finder);
      let typing = false;
      finder.oninput = ({ target: { name, value } }) => {
        // what is typed in one go is one step back
        this.set({ [name]: value }, name === 'q' && typing);
        typing = name === 'q';
      };
      finder.addEventListener('focusout', () => { typing = false; });
      // so that the first letter waits for nothing
      finder.addEventListener('focusin', () => void this.items, { once: true });
      this.total = this.find('.count')?.textContent;
      this.on('.all', () => {
        this.reset(FILTERS);
        this.find('input').focus();
      });
      this.on('.csv', async () => {
        const rows = this.rows();
        await navigator.clipboard.writeText(rows.map((row) => row.map(csv).join(',') + '\r\n').join(''));
        return finder.dataset.rowsCopied.replace('{0}', rows.length - 1);
      });
      this.on('.link', async () => {
        this.write(true);
        await navigator.clipboard.writeText(location.href);
        return finder.dataset.linkCopied;
      });
      // there is none without encryption
      if (!navigator.clipboard) this.find('.csv').hidden = this.find('.link').hidden = true;
    }

    on(selector, act) {
      const copied = this.find('.copied');
      this.find(selector)?.addEventListener('click', async () => {
        copied.textContent = await act() || '';
        setTimeout(() => { copied.textContent = ''; }, 4000);
      });
    }

    reset(keys) {
      this.set(Object.fromEntries(keys.map((key) => [key, ''])));
    }

    set(changes, amends) {
      Object.assign(this.state, changes);
      this.apply();
      clearTimeout(this.later);
      // browsers count how often an address changes
      if (amends) this.later = setTimeout(() => this.write(true), 300);
      else this.write();
    }

    write(amends) {
      clearTimeout(this.later);
      const url = new URL(location.href);
      for (const key of KEYS) {
        url.searchParams.delete(key + this.suffix);
        if (this.state[key]) url.searchParams.set(key + this.suffix, this.state[key]);
      }
      if (url.href !== location.href) history[amends ? 'replaceState' : 'pushState'](null, '', url);
    }

    read() {
      const { searchParams } = new URL(location.href);
      for (const key of KEYS) this.state[key] = searchParams.get(key + this.suffix) || '';
      this.apply();
    }

    // once, when asked for: there may be very many
    get items() {
      if (this.known) return this.known;
      const columns = new Map(this.tables.map((table) => [table, heads(table).map((th) => th.className)]));
      let head;
      this.known = [...this.scope.querySelectorAll(ROWS)].map((element) => {
        const names = columns.get(element.closest('table'));
        const at = (name) => element.cells?.[names.indexOf(name)]?.textContent || '';
        const { wbs = at('wbs'), due = at('due'), tags } = element.dataset;
        const part = is(element, 'part');
        const item = {
          element,
          says: is(element, 'says'),
          head: part && head,
          text: fold(squeeze(element.textContent) + ` ${wbs} ` + (part ? head.text : '')),
          status: ` ${element.querySelector('.status')?.className} `,
          year: due.slice(0, 4) || 'undated',
          wbs: wbs + '.',
          tags: `\n${tags}\n`,
        };
        if (!part) head = item;
        return item;
      });
      return this.known;
    }

    apply() {
      const { state } = this;
      for (const key of FILTERS) {
        const control = this.find(`[name=${key}]`);
        if (control && control.value !== state[key]) control.value = state[key];
      }
      if (state.sort !== (this.sorted || '')) this.tables.forEach((table, i) => this.sort(table, this.bodies[i]));
      this.sorted = state.sort;
      const asks = FILTERS.some((key) => state[key]);
      if (asks || this.filtered) this.filter(asks);
      this.filtered = asks;
    }

    filter(asks) {
      const { q, status, year, wbs, tag } = this.state;
      const words = fold(q).split(/\s+/);
      let number = 0;
      for (const item of this.items) {
        item.fits = item.shown = !item.says
          && (!status || item.status.includes(` ${status} `))
          && (!year || item.year === year)
          && (!wbs || item.wbs.startsWith(wbs + '.'))
          && (!tag || item.tags.includes(`\n${tag}\n`))
          && words.every((word) => item.text.includes(word));
        if (item.fits) number++;
        // a feature stands below its release
        if (item.fits && item.head) item.head.shown = true;
      }
      for (const { element, says, head, fits, shown } of this.items) element.hidden = !(says ? head.fits : shown);
      for (const table of this.tables) {
        let year;
        for (const body of table.tBodies) {
          if (body.querySelector('.year')) year = body;
          body.hidden = !body.querySelector('tr:not(.year, [hidden])');
          if (year && !body.hidden) year.hidden = false;
        }
        table.hidden = !table.querySelector('tbody:not([hidden])');
      }
      for (const part of this.scope.querySelectorAll('section')) {
        part.hidden = !part.querySelector('table:not([hidden]), article:not([hidden])');
      }
      const count = this.find('.count');
      count.textContent = asks ? count.dataset.count.replace('{0}', number) : this.total;
      this.find('.all').hidden = !asks;
    }

    sort(table, bodies) {
      const { sort } = this.state;
      const down = sort.startsWith('-');
      const at = heads(table).findIndex((th) => th.className === sort.replace('-', ''));
      heads(table).forEach((th, i) => { th.ariaSort = i !== at ? null : down ? 'descending' : 'ascending'; });
      // outside of the page rows move faster; the head stays, as it may have the focus
      [...table.tBodies].forEach((body) => body.remove());
      for (const body of bodies) {
        body.kept ||= [...body.rows];
        body.append(...body.kept);
        body.hidden = false;
      }
      table.append(...(at < 0 ? bodies : this.ordered(bodies.flatMap((body) => body.kept), at, down ? -1 : 1)));
    }

    // without years; parts still below what they belong to
    ordered(rows, at, turn) {
      const blocks = [];
      for (const row of rows) {
        if (is(row, 'year')) continue;
        const block = { row, parts: [], key: number(row.cells[at]?.textContent.trim() || '') };
        (is(row, 'part') ? blocks[blocks.length - 1].parts : blocks).push(block);
      }
      const bodies = [];
      let placed = 0;
      const put = (list) => list.sort((a, b) => compare(a.key, b.key, turn)).forEach(({ row, parts }) => {
        if (placed++ % 100 === 0) bodies.push(document.createElement('tbody'));
        bodies[bodies.length - 1].append(row);
        put(parts);
      });
      put(blocks);
      return bodies;
    }

    // what is shown, with the columns of all its tables
    rows() {
      const names = new Set();
      const records = [...this.scope.querySelectorAll(ROWS)]
        .filter((element) => !is(element, 'says') && !element.closest('[hidden]'))
        .map((element) => new Map(this.fields(element)));
      records.forEach((record) => [...record.keys()].forEach((name) => names.add(name)));
      return [[...names], ...records.map((record) => [...names].map((name) => record.get(name) || ''))];
    }

    fields(element) {
      const columns = element.cells && heads(element.closest('table'));
      return [...(element.cells || element.querySelectorAll('[data-label], dl > div'))].flatMap((cell, i) => {
        const label = columns ? columns[i] : cell.querySelector('dt');
        const code = cell.querySelector(':scope > a > .code')?.textContent;
        const text = [...cell.childNodes].map((node) => (node === label ? '' : node.textContent)).join(' ');
        return [
          ...(code ? [[this.finder.dataset.code, code]] : []),
          [squeeze(label ? label.textContent : cell.dataset.label), squeeze(text.replace(code ?? '', ''))],
        ];
      });
    }
  }

  const lists = [...document.querySelectorAll('.listing')]
    .filter((scope) => scope.querySelector('.finder'))
    .map((scope, i) => new List(scope, i ? i + 1 : ''));
  addEventListener('popstate', () => lists.forEach((list) => list.read()));
  // a link to what is filtered away, or to a year where there are none
  addEventListener('hashchange', () => {
    if (!location.hash || (anchor() && !anchor().closest('[hidden]'))) return;
    lists.forEach((list) => list.reset(KEYS));
    anchor()?.scrollIntoView();
  });
})();
