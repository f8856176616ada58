// Finds names at once, by an index that is built here, then texts, by files that say where the words typed stand.
(() => {
  const search = milestoneSearch;
  // As the class FoldedWords of the generator has it.
  const split = search.split = text =>
    text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
  // How many typing errors are forgiven. A number with one is another number.
  const fuzzy = word => /\d/.test(word) || word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
  const index = (...fields) => new MiniSearch({ fields, tokenize: split, processTerm: word => word });
  const shards = {};
  let data;
  let names;
  let codes;
  let ready;
  let turn = 0;

  const start = async () => {
    await search.load('assets/minisearch');
    data = await search.load('search/names');
    codes = data.rows.map(row => [row[1], ...row.slice(7)].map(split));
    names = index('code', 'title', 'about', 'status');
    await names.addAllAsync(data.rows.map(([, , title, , about, status], id) => ({
      id, title, about,
      // in one word too, for who leaves the hyphens out
      code: codes[id].map(code => code.join(' ') + ' ' + code.join('')).join(' '),
      status: status === undefined ? '' : data.statuses[status][2],
    })), { chunkSize: 500 });
  };

  // 3: the very code; 2: its end; 1: its beginning.
  const near = (id, typed) => Math.max(...codes[id].map(code =>
    code.join('') === typed.join('') ? 3
      : code.slice(-typed.length).join() === typed.join() ? 2
      : code.join('').startsWith(typed.join('')) ? 1 : 0));

  // Without the words that make a question of it: "where is USDF mentioned?" asks for USDF.
  const asked = query => {
    const filler = search.words.filler.split(' ');
    const words = query.trim().split(/\s+/).filter(word => !filler.includes(split(word).join(' ')));
    return split(words.join(' ')).length ? split(words.join(' ')) : split(query);
  };

  // The longest codes that stand whole among other words, as in "test plan of LDM-503-11a".
  const codesIn = typed => {
    const line = ' ' + typed.join(' ') + ' ';
    const found = [];
    codes.forEach((all, id) => all.forEach(code => {
      if (code.length > 1 && line.includes(' ' + code.join(' ') + ' ')) {
        found.push({ id, near: 3, score: 0, words: code });
      }
    }));
    const most = Math.max(...found.map(({ words }) => words.length));
    return found.filter(({ words }) => words.length === most);
  };

  const isOverdue = row => data.statuses[row[5]]?.[0].startsWith('overdue');

  const inNames = (typed, forgiving, combineWith = 'AND') => names.search(typed.join(' '), {
    combineWith,
    prefix: (word, i) => word.length > 1 || i === typed.length - 1,
    fuzzy: forgiving && fuzzy,
    boost: { code: 4, title: 2 },
    // of what is late first what is not done
    boostDocument: (id, word) => word === search.words.late && isOverdue(data.rows[id]) ? 3 : 1,
  }).map(hit => ({ id: hit.id, score: hit.score, words: hit.terms, near: near(hit.id, typed) }));

  const shard = letters => {
    let hash = 0;
    for (let i = 0; i < letters.length; i++) {
      hash = Math.imul(31, hash) + letters.charCodeAt(i) | 0;
    }
    const number = (hash >>> 0) % data.shards;
    return shards[number] ||= search.load('search/words-' + number).then(entries => {
      const words = index('id');
      words.addAll(Object.keys(entries).filter(word => word[0] !== '=').map(id => ({ id })));
      return { entries, words };
    });
  };

  const numbers = (steps = []) => {
    const all = [];
    let at = -1;
    steps.forEach(step => {
      for (let i = Math.max(-step, 1); i > 0; i--) {
        all.push(at += Math.max(step, 1));
      }
    });
    return all;
  };

  // The entries that have a word, by their numbers.
  const having = async (word, forgiving) => {
    const { entries, words } = await shard(word.slice(0, 2));
    const found = new Map();
    words.search(word, { prefix: word.length > 1, fuzzy: forgiving && fuzzy }).slice(0, 200).forEach(({ id, score }) => {
      const all = numbers(entries[id]);
      const rare = score * Math.log(1 + data.size / all.length);
      all.forEach(number => {
        const hit = found.get(number) || { score: 0, words: [] };
        found.set(number, { score: Math.max(hit.score, rare), words: [...hit.words, id] });
      });
    });
    return found;
  };

  const inTexts = async (typed, forgiving) => {
    const all = await Promise.all(typed.map(word => having(word, forgiving)));
    const first = all.reduce((a, b) => b.size < a.size ? b : a);
    const hits = [...first.keys()].filter(id => all.every(found => found.has(id))).map(id => ({
      id, near: 0, text: true,
      score: all.reduce((sum, found) => sum + found.get(id).score, 0),
      words: all.flatMap(found => found.get(id).words),
    }));
    const code = '=' + typed.join('');
    const unnamed = data.rows.length < data.size ? numbers((await shard(code)).entries[code]) : [];
    return [...unnamed.map(id => ({ id, near: 3, score: 0, words: typed })), ...hits];
  };

  // What is told of a hit, and its text where that is what was found.
  const tell = async hit => {
    hit.row = data.rows[hit.id];
    if (hit.text || !hit.row) {
      const part = data.texts.findLastIndex(first => first <= hit.id);
      const [text, row = hit.row] = (await search.load('search/texts-' + part))[hit.id - data.texts[part]];
      Object.assign(hit, { row, text: hit.text && text });
    }
    hit.status = data.statuses[hit.row[5]];
  };

  // By kind, the best first. What the names have no room for is a milestone: the kind 0.
  const grouped = async (hits, limit) => {
    const groups = [];
    hits.forEach(hit => {
      const kind = (data.rows[hit.id] || [0])[0];
      let group = groups.find(other => other.kind === kind);
      if (!group) {
        groups.push(group = { kind, count: 0, hits: [] });
      }
      if (group.count++ < limit) {
        group.hits.push(hit);
      }
    });
    await Promise.all(groups.flatMap(group => group.hits).map(tell));
    return groups;
  };

  // Shows what names have, then all; nothing more once something else is asked. Errors are forgiven where there is nothing
  // without one.
  search.find = async (query, limit, show) => {
    const mine = ++turn;
    let typed;
    const order = (a, b) => b.near - a.near || !a.near * (b.score - a.score) || a.id - b.id;
    const told = async (hits, last, some) => {
      const groups = await grouped(hits, limit);
      if (mine === turn) {
        show({ query, count: hits.length, groups, last, some });
      }
    };
    await (ready ||= start());
    typed = asked(query);
    const named = codesIn(typed);
    for (let forgiving = false, once = typed.length; once && mine === turn; once = !forgiving, forgiving = true) {
      const hits = inNames(typed, forgiving).sort(order);
      if (!hits.some(hit => hit.near)) {
        hits.unshift(...named.filter(({ id }) => !hits.some(hit => hit.id === id)));
      }
      if (hits.length) {
        await told(hits, false);
      }
      const known = new Set(hits.map(hit => hit.id));
      const more = (await inTexts(typed, forgiving)).filter(({ id }) => !known.has(id) && known.add(id)).sort(order);
      const all = [...more.filter(hit => hit.near), ...hits, ...more.filter(hit => !hit.near)];
      if (all.length) {
        return told(all, true);
      }
    }
    const some = typed.length > 1 ? inNames(typed, false, 'OR').sort(order) : [];
    return told(some, true, some.length > 0);
  };
})();
