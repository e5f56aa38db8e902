// The file of corrections: records in the contract's form, so that each is gold, with what was put right beside.

function documentOf(state) {
  const { record } = state;
  const lists = Object.fromEntries(LISTS.map((list) => [list, record[list] && structuredClone(record[list])]));
  const touched = new Set();
  const became = {};
  for (const list of LISTS) {
    const left = [];
    for (const item of lists[list] || []) {
      const places = item.mentions || [item];
      const right = places.filter((place) => !isWrong(state, list, place));
      if (item.mentions && right.length < places.length && right.length) touched.add(item);
      if (item.mentions) item.mentions = right;
      if (right.length) left.push(item); else if (item.id) became[item.id] = null;
    }
    if (lists[list]) lists[list] = left;
  }
  for (const { list, item, instead } of state.added) {
    const copy = structuredClone(item);
    touched.add(copy);
    lists[list] = [...(lists[list] || []), copy];
    if (instead && instead.id) became[instead.id] = item.id;
  }
  for (const { list, of, place } of state.mentioned) {
    const item = (lists[list] || []).find((one_) => one_.id === of);
    if (!item) continue;
    touched.add(item);
    item.mentions = [...item.mentions, { start: place.start, end: place.end }].sort((a, b) => a.start - b.start);
  }
  for (const list of LISTS) {
    for (const item of lists[list] || []) for (const [from, to] of Object.entries(became)) repoint(item, from, to);
  }
  const ignore = state.checked ? [] : narrow(state, lists, touched);
  for (const list of LISTS) {
    for (const item of lists[list] || []) withWords(state, item);
    if (lists[list]) lists[list].sort((a, b) => (a.mentions || [a])[0].start - (b.mentions || [b])[0].start);
  }
  return { ...record, ...lists, ignore, corrections: raw(state) };
}
// Of an article that was not read through, gold has what was put right and what that refers to; all else is ignored.
function narrow(state, lists, touched) {
  const byId = new Map(LISTS.flatMap((list) => lists[list] || []).filter((item) => item.id).map((item) => [item.id, item]));
  const waiting = [...touched];
  while (waiting.length) {
    for (const [key, value] of Object.entries(waiting.pop())) {
      for (const id of key === "id" ? [] : [value].flat()) {
        const other = byId.get(id);
        if (other && !touched.has(other)) { touched.add(other); waiting.push(other); }
      }
    }
  }
  const ignore = [];
  for (const list of LISTS) {
    const wrong = state.wrong.filter((one_) => one_.list === list).sort((a, b) => a.start - b.start);
    if (!lists[list]) continue;
    lists[list] = lists[list].filter((item) => touched.has(item));
    if (!lists[list].length && !wrong.length) { lists[list] = null; continue; }
    let at = 0;
    for (const { start, end } of [...wrong, { start: state.text.length, end: state.text.length }]) {
      if (start > at) ignore.push({ start: at, end: start, lists: [list], within: true, why: "not checked" });
      at = Math.max(at, end);
    }
  }
  return ignore;
}
function withWords(state, value) {
  if (Array.isArray(value)) for (const entry of value) withWords(state, entry);
  else if (value && typeof value === "object") {
    if ("start" in value) value.text = wordsAt(state, value);
    for (const entry of Object.values(value)) withWords(state, entry);
  }
}
function raw(state) {
  const byId = new Map(LISTS.flatMap((list) => inList(list, state)).filter((item) => item.id).map((item) => [item.id, item]));
  const placeOf = (id) => {
    const item = byId.get(id);
    const place = item && (item.mentions || [item])[0];
    return place ? [{ start: place.start, end: place.end }] : [];
  };
  const added = state.added.map(({ list, item }) => {
    const copy = structuredClone(item);
    withWords(state, copy);
    const refs = {};
    for (const [name, , takes] of FIELDS[list].fields) {
      if (!takes.startsWith("ref")) continue;
      const found = [copy[name]].flat().filter(Boolean).flatMap(placeOf);
      if (found.length) refs[name] = found;
      copy[name] = takes === "refs" ? [] : null;
    }
    return { list, item: copy, refs };
  });
  const mentions = state.mentioned.map(({ list, of, place }) => ({ list, of: placeOf(of)[0], ...place, text: wordsAt(state, place) }));
  return { checked: state.checked, wrong: state.wrong, added, mentions };
}
function save() {
  const touched = [...corrected.values()].filter((state) =>
    state.checked || state.wrong.length || state.added.length || state.mentioned.length);
  const blob = new Blob([`${JSON.stringify(touched.map(documentOf), null, 1)}\n`], { type: "application/json" });
  const link = made("a", "", { href: URL.createObjectURL(blob), download: "corrections.json" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  unsaved = false;
  say(`Saved ${count()} corrections`);
}
