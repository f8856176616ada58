// The page that searches. What is asked stands in its address, so that it can be sent to somebody.
(() => {
  const search = milestoneSearch;
  const box = document.querySelector('.search-page');
  const [field, status, place] = box.querySelectorAll('input, p, div');
  const ask = () => search.show(field.value, 50, status, place, (title, links) => search.make('section', {},
    search.make('h2', {}, ...title), search.make('ol', { class: 'hits' }, ...links.map(link => search.make('li', {}, link)))));
  search.open = () => field.select();
  search.start().then(() => {
    box.append(search.switchSlash());
    field.value = new URLSearchParams(location.search).get('q');
    field.addEventListener('input', () => {
      history.replaceState(null, '', '?q=' + encodeURIComponent(field.value));
      ask();
    });
    field.focus();
    ask();
  });
})();
