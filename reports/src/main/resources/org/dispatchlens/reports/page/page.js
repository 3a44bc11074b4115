'use strict';
(function () {
  const STEP = 40;
  const byId = function (id) { return document.getElementById(id); };
  const data = JSON.parse(byId('evidence-data').textContent);

  // Numbers by size, text by the alphabet; cells without a value always last.
  function compare(a, b, direction) {
    if (a === '' || b === '') { return (a === '') - (b === ''); }
    const x = value(a), y = value(b);
    const order = x !== null && y !== null ? x - y || 0 : a.localeCompare(b, 'en', { numeric: true });
    return order * direction;
  }

  function value(text) {
    if (text === 'inf') { return Infinity; }
    if (text === '-inf') { return -Infinity; }
    const number = Number(text);
    return Number.isNaN(number) ? null : number;
  }

  function sortBy(head) {
    const direction = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    const body = head.closest('table').tBodies[0];
    const rows = Array.from(body.rows);
    rows.sort(function (a, b) {
      return compare(a.cells[head.cellIndex].dataset.v, b.cells[head.cellIndex].dataset.v, direction);
    });
    rows.forEach(function (row) { body.appendChild(row); });
    Array.from(head.parentNode.cells).forEach(function (cell) { cell.setAttribute('aria-sort', 'none'); });
    head.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
  }

  function filter(input) {
    const wanted = input.value.toLowerCase();
    Array.from(byId(input.dataset.table).tBodies[0].rows).forEach(function (row) {
      row.hidden = !row.textContent.toLowerCase().includes(wanted);
    });
  }

  function find(query) {
    const table = data.tables[query.t];
    const tests = Object.keys(query.f).map(function (field) { return [table.fields.indexOf(field), query.f[field]]; });
    return table.rows.filter(function (row) {
      return tests.every(function (test) { return test[1].includes(row[test[0]]); });
    });
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) { made.className = className; }
    if (text) { made.textContent = text; }
    return made;
  }

  function marked(sentence, marks) {
    const quote = element('p');
    let at = 0;
    marks.forEach(function (mark) {
      quote.append(sentence.slice(at, mark[0]), element('mark', 'k' + mark[2], sentence.slice(mark[0], mark[1])));
      at = mark[1];
    });
    quote.append(sentence.slice(at));
    return quote;
  }

  function where(row) {
    const article = data.articles[row[0]];
    const line = element('p', 'where');
    const name = [article[1], article[2], article[3].slice(0, 10)].filter(Boolean).join(' \u00b7 ') || article[0];
    if (/^https?:\/\//.test(article[4])) {
      const link = element('a', '', name);
      link.href = article[4];
      link.rel = 'noopener noreferrer';
      line.append(link);
    } else {
      line.append(name);
    }
    line.append(' \u00b7 ' + row[5] + ' \u00b7 rule ' + row[3] + ' \u00b7 confidence ' + row[4].toFixed(2) + ' \u00b7 article ' + article[0]);
    return line;
  }

  let found = [];
  let shown = 0;

  function showMore() {
    found.slice(shown, shown + STEP).forEach(function (row) {
      const item = element('li');
      item.append(marked(data.sentences[row[1]], row[2]), where(row));
      byId('evidence-list').append(item);
    });
    shown = Math.min(found.length, shown + STEP);
    byId('evidence-more').hidden = shown >= found.length;
  }

  function open(button) {
    const query = JSON.parse(button.dataset.q);
    const table = data.tables[query.t];
    const cut = table.rows.length < table.total;
    found = find(query);
    shown = 0;
    byId('evidence-list').replaceChildren();
    byId('evidence-legend').hidden = query.t !== 'blames';
    byId('evidence-count').textContent = found.length + (found.length === 1 ? ' evidence row' : ' evidence rows') + ' for this number (' +
      button.textContent + ').' + (cut ? ' This page holds ' + table.rows.length + ' of ' + table.total + ' rows; all are in exports/' + query.t + '.csv.' : '');
    showMore();
    byId('evidence').showModal();
    byId('evidence').scrollTop = 0;
    byId('evidence-title').focus();
  }

  document.addEventListener('click', function (event) {
    const target = event.target;
    if (target.closest('.sort')) { sortBy(target.closest('th')); }
    if (target.closest('.ev')) { open(target.closest('.ev')); }
    if (target === byId('evidence')) { byId('evidence').close(); }
  });
  document.addEventListener('input', function (event) {
    if (event.target.dataset.table) { filter(event.target); }
  });
  byId('evidence-close').addEventListener('click', function () { byId('evidence').close(); });
  byId('evidence-more').addEventListener('click', showMore);
}());
