/** Keeps the list current while it is looked at: asks for the rows, and touches only those that came or went. */
export const listScript = `
const rows = document.getElementById('rows');
const field = document.getElementById('q');
const formats = { short: { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } };
const format = new Intl.DateTimeFormat(undefined, formats.short);
let tag = '';
let typing;

showTimes(rows);
field.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    const address = new URL(location.href);
    address.search = field.value.trim() ? '?' + new URLSearchParams({ q: field.value.trim() }) : '';
    history.replaceState(null, '', address);
    tag = '';
    refresh();
  }, 150);
});
document.addEventListener('visibilitychange', refresh);
setInterval(refresh, 2000);

async function refresh() {
  if (document.hidden) return;
  const asked = location.search;
  try {
    const response = await fetch('/rows' + asked, { headers: tag ? { 'If-None-Match': tag } : {}, cache: 'no-store' });
    if (response.status !== 200) return;
    const text = await response.text();
    if (asked !== location.search) return;
    tag = response.headers.get('ETag') || '';
    const fresh = new DOMParser().parseFromString('<div>' + text + '</div>', 'text/html').body.firstElementChild;
    showTimes(fresh);
    update(fresh);
  } catch {
    // The sink is being restarted; the next turn finds it again.
  }
}

// What stays is not touched, so that focus, selection and scroll position stay as well.
function update(fresh) {
  const list = rows.querySelector('.mails');
  const known = new Map([...list.children].map((row) => [row.dataset.id, row]));
  const wanted = [...fresh.querySelector('.mails').children].map((row) => known.get(row.dataset.id) || row);
  const kept = new Set(wanted);
  for (const row of known.values()) if (!kept.has(row)) row.remove();
  wanted.forEach((row, index) => { if (list.children[index] !== row) list.insertBefore(row, list.children[index] || null); });
  for (const part of ['.title', '.lead', '.pager']) {
    const old = rows.querySelector(part);
    const now = fresh.querySelector(part);
    if (old && now) { if (old.innerHTML !== now.innerHTML) old.innerHTML = now.innerHTML; }
    else if (old) old.remove();
    else if (now) part === '.lead' ? list.before(now) : rows.append(now);
  }
}

function showTimes(root) {
  for (const time of root.querySelectorAll('time')) time.textContent = format.format(new Date(time.dateTime));
}
`;
