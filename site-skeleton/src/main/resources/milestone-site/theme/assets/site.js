// Comfort on every page: the switch between light and dark, links of headings that copy themselves, and drawings that begin with
// what they are about.
(() => {
  'use strict';
  const root = document.documentElement;
  const key = 'milestone-site-look';
  const system = matchMedia('(prefers-color-scheme: dark)');
  const button = document.querySelector('button.look');

  const isDark = () => (root.dataset.look ? root.dataset.look === 'dark' : system.matches);
  const name = () => { button.textContent = isDark() ? button.dataset.light : button.dataset.dark; };

  function keep(look) {
    try {
      if (look) localStorage.setItem(key, look);
      else localStorage.removeItem(key);
    } catch {
      // then it holds for this page only
    }
  }

  function show(look) {
    if (look) root.dataset.look = look;
    else delete root.dataset.look;
    name();
  }

  if (button) {
    name();
    // Back at what the system says, the choice is forgotten: then the page follows the system again.
    button.addEventListener('click', () => {
      const dark = !isDark();
      const look = dark === system.matches ? '' : dark ? 'dark' : 'light';
      keep(look);
      show(look);
    });
    system.addEventListener('change', name);
    addEventListener('storage', (event) => {
      if (event.key === key) show(event.newValue);
    });
  }

  // In what is wider than its place, the milestone of the page stands in the middle.
  for (const self of document.querySelectorAll('.table-wrap .self')) {
    const place = self.closest('.table-wrap');
    const middle = (element) => element.getBoundingClientRect().left + element.getBoundingClientRect().width / 2;
    place.scrollLeft += middle(self) - middle(place);
  }

  const announced = document.createElement('p');
  announced.className = 'announced';
  announced.setAttribute('role', 'status');
  document.querySelector('footer').append(announced);

  function tell(anchor, copied) {
    anchor.classList.toggle('copied', copied);
    anchor.dataset.copy = copied ? root.dataset.copied : root.dataset.copy;
    announced.textContent = copied ? root.dataset.copied : '';
  }

  for (const anchor of document.querySelectorAll('a.anchor')) anchor.dataset.copy = root.dataset.copy;
  document.addEventListener('click', async (event) => {
    const anchor = event.target.closest('a.anchor');
    if (!anchor || !navigator.clipboard) return;
    try {
      await navigator.clipboard.writeText(anchor.href);
      tell(anchor, true);
      setTimeout(() => tell(anchor, false), 2000);
    } catch {
      // not allowed: the address stands in the browser's bar
    }
  });
})();
