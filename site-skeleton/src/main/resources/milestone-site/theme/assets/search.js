// Opens the search from any page. What searches is loaded when it is first asked for, as scripts: a page in a folder can
// load nothing else.
(() => {
  const opener = document.querySelector('.find');
  const slashKey = 'milestone-site-slash';
  const asked = {};
  const given = {};
  const search = window.milestoneSearch = {
    root: new URL('..', document.currentScript.src).href,
    // Files of data call it with their names.
    put: (name, value) => { given[name] = value; },
    // Runs a script, in the order of asking, and gives what it put.
    load: path => asked[path] ||= new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = search.root + path + '.js';
      script.async = false;
      script.onload = () => done(given[path]);
      script.onerror = error => {
        delete asked[path];
        failed(error);
      };
      document.head.append(script);
    }),
    start: async () => {
      search.words = await search.load('search/wording');
      await Promise.all(['assets/search-engine', 'assets/search-view'].map(search.load));
    },
    // Whether / opens the search: who speaks to the computer, or has a shaking hand, switches it off (WCAG 2.1.4).
    slash: true,
    useSlash: on => {
      search.slash = on;
      opener.setAttribute('aria-keyshortcuts', (on ? '/ ' : '') + 'Control+K');
      opener.querySelector('kbd')?.toggleAttribute('hidden', !on);
    },
    keepSlash: on => {
      search.useSlash(on);
      try {
        on ? localStorage.removeItem(slashKey) : localStorage.setItem(slashKey, 'off');
      } catch {
        // then it holds for this page only
      }
    },
    open: () => search.start().then(() => search.dialog(), () => { location = opener.href; }),
  };
  const follow = value => search.useSlash(value !== 'off');
  try {
    follow(localStorage.getItem(slashKey));
  } catch {
    // a browser that keeps nothing for this page: the key serves
  }
  addEventListener('storage', event => event.key === slashKey && follow(event.newValue));
  const open = event => {
    event.preventDefault();
    search.open();
  };
  opener.addEventListener('click', event => event.ctrlKey || event.metaKey || event.shiftKey || open(event));
  addEventListener('keydown', event => {
    const asks = event.ctrlKey || event.metaKey ? event.key === 'k' : event.key === '/' && search.slash;
    if (asks && !event.altKey && !event.target.closest('input, textarea, select, [contenteditable]')) {
      open(event);
    }
  });
  if (document.querySelector('.search-page')) {
    search.load('assets/search-page');
  }
})();
