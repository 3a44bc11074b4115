'use strict';
(function () {
  const STEP = 40;
  const byId = function (id) { return document.getElementById(id); };
  const columns = { article: 0, sentence: 1, marks: 2, rule: 3, confidence: 4, words: 5, statement: 6 };
  let data = null;
  let found = [];
  let shown = 0;

  // Read when the first number is opened: the page itself shows without it.
  function evidence() {
    if (data === null) {
      data = JSON.parse(byId('evidence-data').textContent);
      data.places = new Map(data.texts.map(function (text, i) { return [text, i]; }));
    }
    return data;
  }

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

  function key(cell) { return cell.dataset.v === undefined ? cell.textContent : cell.dataset.v; }

  function sortBy(head) {
    const direction = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    const body = head.closest('table').tBodies[0];
    const rows = Array.from(body.rows).map(function (row) { return [key(row.cells[head.cellIndex]), row]; });
    rows.sort(function (a, b) { return compare(a[0], b[0], direction); });
    body.append.apply(body, rows.map(function (row) { return row[1]; }));
    Array.from(head.parentNode.cells).forEach(function (cell) { cell.setAttribute('aria-sort', 'none'); });
    head.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
  }

  function filter(input) {
    const wanted = input.value.toLowerCase();
    const rows = Array.from(byId(input.dataset.table).tBodies[0].rows);
    let left = 0;
    rows.forEach(function (row) {
      row.hidden = !row.textContent.toLowerCase().includes(wanted);
      left += row.hidden ? 0 : 1;
    });
    input.closest('.filter').querySelector('[role=status]').textContent = wanted === '' ? '' : printed(left) + ' of ' + printed(rows.length) + ' rows';
  }

  function find(query) {
    const table = evidence().tables[query.t];
    const tests = Object.keys(query.f).map(function (field) {
      if (field === 'story') {
        const stories = query.f.story;
        return function (row) { return stories.includes(data.articles[row[columns.article]][5]); };
      }
      const places = query.f[field].map(function (text) { return data.places.get(text); });
      const at = table.fields.indexOf(field);
      return field === 'statement' ?
        function (row) { return row[at].some(function (place) { return places.includes(place); }); } :
        function (row) { return places.includes(row[at]); };
    });
    return table.rows.filter(function (row) {
      return tests.every(function (test) { return test(row); });
    });
  }

  function printed(n) { return n.toLocaleString('en'); }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) { made.className = className; }
    if (text) { made.textContent = text; }
    return made;
  }

  function marked(sentence, marks) {
    const quote = element('p', 'said');
    let at = 0;
    marks.forEach(function (mark) {
      quote.append(sentence.slice(at, mark[0]), element('mark', 'k' + mark[2], sentence.slice(mark[0], mark[1])));
      at = mark[1];
    });
    quote.append(sentence.slice(at));
    return quote;
  }

  // Title, outlet and date of the article, then what the row says; each apart, so that none turns the others around.
  function where(row) {
    const article = data.articles[row[columns.article]];
    const line = element('p', 'where');
    const title = article[2] || article[0];
    if (/^https?:\/\//.test(article[4])) {
      const link = element('a', '', title);
      link.href = article[4];
      link.rel = 'noopener noreferrer';
      line.append(link);
    } else {
      line.append(element('bdi', '', title));
    }
    [article[1], article[3].slice(0, 10), data.texts[row[columns.words]], 'rule ' + data.texts[row[columns.rule]],
      'confidence ' + (row[columns.confidence] / 100).toFixed(2), 'article ' + article[0]].filter(Boolean).forEach(function (part) {
      line.append(' \u00b7 ', element('bdi', '', part));
    });
    return line;
  }

  function showMore() {
    found.slice(shown, shown + STEP).forEach(function (row) {
      const item = element('li');
      item.append(marked(data.texts[row[columns.sentence]], row[columns.marks]), where(row));
      byId('evidence-list').append(item);
    });
    shown = Math.min(found.length, shown + STEP);
    byId('evidence-more').hidden = shown >= found.length;
  }

  function legend(names) {
    byId('evidence-legend').replaceChildren();
    names.forEach(function (name, kind) {
      if (name) { byId('evidence-legend').append(element('mark', 'k' + kind, name), ' '); }
    });
  }

  // A fact counts each article's best figure; smaller or loose ones beside it are its evidence too.
  function aside(query, more) {
    return query.t === 'figures' && more > 0 ? ' The number leaves out ' + printed(more) + ' that the note sets aside.' : '';
  }

  function open(button) {
    const query = JSON.parse(button.dataset.q);
    const table = evidence().tables[query.t];
    const cut = table.rows.length < table.total;
    found = find(query);
    shown = 0;
    byId('evidence-list').replaceChildren();
    legend(table.legend);
    byId('evidence-count').textContent = printed(found.length) + (found.length === 1 ? ' evidence row' : ' evidence rows') + ' for this number (' +
      button.textContent + ').' + aside(query, found.length - Number(button.textContent.replace(/,/g, ''))) + (cut ? ' This page holds ' + printed(table.rows.length) + ' of ' + printed(table.total) + ' rows; all are in exports/' + query.t + '.csv.' : '');
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
