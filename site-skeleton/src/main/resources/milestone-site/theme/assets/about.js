// Tells beside a link what it leads to, on hover, focus and touch: in the words of its title, which serves without us.
(() => {
  'use strict';
  if (!HTMLElement.prototype.showPopover) return;
  const NEAR = 6;
  const box = document.createElement('span');
  box.className = 'about';
  box.popover = 'manual';
  let link;
  let titled;
  let words;
  let later;
  let tapped;

  const linkOf = ({ target }) => {
    const found = target.closest?.('main a');
    return found?.matches('[title], :has(> [title])') ? found : undefined;
  };

  function add(tag, className, text) {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    box.append(element);
    return element;
  }

  function show(next) {
    clearTimeout(later);
    if (next === link) return;
    hide();
    link = next;
    titled = link.title ? link : link.firstElementChild;
    words = titled.title;
    // or the browser would show it once more
    titled.title = '';
    link.setAttribute('aria-description', words);
    box.replaceChildren();
    const lead = add('a', 'lead', link.textContent);
    lead.href = link.href;
    // the keyboard has the link itself
    lead.tabIndex = -1;
    const [first, second] = words.split('\n');
    add('span', '', first);
    if (second) add('span', 'status' in link.dataset ? 'status ' + link.dataset.status : 'muted', second);
    link.after(box);
    box.showPopover();
    place();
  }

  function hide() {
    clearTimeout(later);
    if (!link) return;
    link.removeAttribute('aria-description');
    titled.title = words;
    box.remove();
    link = undefined;
  }

  // below the link or above it, within the window, and off what has the focus
  function place() {
    if (!link) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const a = link.getBoundingClientRect();
    box.style.setProperty('max-height', Math.max(a.top, clientHeight - a.bottom) - 2 * NEAR + 'px');
    const { width, height } = box.getBoundingClientRect();
    const left = Math.max(NEAR, Math.min(a.left, clientWidth - width - NEAR));
    const focus = document.activeElement;
    const f = (focus.contains(link) ? link : focus).getBoundingClientRect();
    const top = [a.bottom + NEAR, a.top - NEAR - height].find((y) => y > 0 && y + height < clientHeight
      && (y >= f.bottom || y + height <= f.top || left >= f.right || left + width <= f.left));
    if (top === undefined) return hide();
    box.style.setProperty('left', left + 'px');
    box.style.setProperty('top', top + 'px');
  }

  addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const over = linkOf(event);
    clearTimeout(later);
    if (over) later = setTimeout(show, 250, over);
    else if (link !== document.activeElement && !box.contains(event.target)) later = setTimeout(hide, 250);
  });
  addEventListener('focusin', (event) => {
    const focused = linkOf(event);
    if (focused?.matches(':focus-visible')) show(focused);
    else if (!box.contains(event.target)) hide();
  });
  addEventListener('focusout', (event) => event.relatedTarget || hide());
  // the first touch tells, the second leads on
  addEventListener('pointerdown', (event) => {
    const down = linkOf(event);
    tapped = event.pointerType === 'touch' && down !== link ? down : undefined;
    if (down !== link && !box.contains(event.target)) hide();
  });
  addEventListener('click', (event) => {
    if (tapped && linkOf(event) === tapped) {
      event.preventDefault();
      show(tapped);
    }
    tapped = undefined;
  });
  addEventListener('keydown', ({ key }) => {
    tapped = undefined;
    if (key === 'Escape') hide();
  });
  addEventListener('scroll', place, { capture: true, passive: true });
  addEventListener('resize', place);
})();
