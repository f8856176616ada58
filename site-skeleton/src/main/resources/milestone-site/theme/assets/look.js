// Before anything is drawn: that there are scripts, and whether the reader chose light or dark, lest it flash.
(() => {
  'use strict';
  const root = document.documentElement;
  root.dataset.script = '';
  try {
    const look = localStorage.getItem('milestone-site-look');
    if (look === 'light' || look === 'dark') root.dataset.look = look;
  } catch {
    // a browser that keeps nothing for this page: the system's setting stands
  }
})();
