// Corrections: what a reader marks as wrong or adds, kept until it is saved as a file that is gold as it stands.
const FIELDS = JSON.parse(one("#fields").textContent);
const LISTS = Object.keys(FIELDS);
const corrected = new Map(); // article's element -> what was put right in it
let correcting = false;
let unsaved = false;
let chosen = null;

// ---- A record as the page has it, and places in its text

function stateOf(shown) {
  let state = corrected.get(shown);
  if (!state) {
    const record = JSON.parse(one("script.record", shown).textContent);
    const text = [...one(".text", shown).textContent]; // code points, as offsets count
    const items = [];
    const mentions = [];
    for (const list of LISTS) {
      for (const item of record[list] || []) {
        const places = item.mentions || [item];
        for (const place of places) mentions.push({ item, list, place });
        items.push({ item, list, places });
      }
    }
    state = { record, text, items, mentions, checked: false, wrong: [], added: [], mentioned: [], count: 0 };
    corrected.set(shown, state);
  }
  return state;
}
const wordsAt = (state, place) => state.text.slice(place.start, place.end).join("");
const samePlace = (one, other) => one.start === other.start && one.end === other.end;
const isWrong = (state, list, place) => state.wrong.some((wrong) => wrong.list === list && samePlace(wrong, place));
const inList = (list, state) => (state.record[list] || []).concat(
  state.added.filter((added) => added.list === list).map((added) => added.item));

function changed(text) {
  unsaved = true;
  say(text);
  draw();
}

// ---- Wrong

function markWrong(item, only) {
  const state = stateOf(article);
  const { list, places } = state.items[item.dataset.i];
  for (const place of only ? [only] : places) {
    if (!isWrong(state, list, place)) {
      state.wrong.push({ list, start: place.start, end: place.end, text: wordsAt(state, place) });
    }
  }
  changed("Marked as wrong");
}
function undoWrong(item) {
  const state = stateOf(article);
  const { list, places } = state.items[item.dataset.i];
  state.wrong = state.wrong.filter((wrong) => wrong.list !== list || !places.some((place) => samePlace(wrong, place)));
  changed("Taken back");
}

// ---- What stands beside an item that was chosen

const acts = made("span", "", { class: "tools acts" });
function offer(item) {
  acts.remove();
  chosen = item;
  if (!correcting || !item || !item.isConnected) return;
  const state = stateOf(article);
  const act = (text, does) => {
    const button = made("button", text, { type: "button" });
    button.addEventListener("click", does);
    acts.append(button);
  };
  acts.replaceChildren();
  if (item.dataset.added) {
    act("Take back", () => takeBack(item.dataset.added));
  } else {
    const { item: found, list, places } = state.items[item.dataset.i];
    const wrong = places.filter((place) => isWrong(state, list, place));
    if (wrong.length) act("Take back", () => undoWrong(item));
    if (wrong.length < places.length) act(places.length > 1 ? "All of it is wrong" : "Wrong", () => markWrong(item));
    const at = latest && latest.isConnected && itemOf(latest) === item && state.mentions[latest.dataset.m].place;
    if (at && places.length > 1 && !isWrong(state, list, at)) {
      act(`Only “${wordsAt(state, at)}” is wrong`, () => markWrong(item, at));
    }
    if (!wrong.length) act("Change…", () => ask({ list, found, places, item }));
  }
  (item.matches("tr") ? item.cells[0] : item).append(acts);
}
document.addEventListener("chosen", (event) => offer(event.detail));

// ---- Added

const dialog = made("dialog", "", { "aria-labelledby": "asking", class: "tools" });
document.body.append(dialog);

// start is of { list, places, found } for a change, of { places } or nothing for something new.
function ask(start) {
  const state = stateOf(article);
  const form = made("form", "", { method: "dialog" });
  form.append(made("h2", start.found ? `Change a ${FIELDS[start.list].one}` : "Add what was missed", { id: "asking" }));
  const words = labelled(form, "Words of the text", made("input", "", { type: "text", required: "", autocomplete: "off" }));
  words.value = start.places ? wordsAt(state, start.places[0]) : "";
  const which = labelled(form, "Which of them", made("select"));
  const list = labelled(form, "What it is", choice(LISTS.map((name) => [name, FIELDS[name].one]), start.list));
  const body = made("div");
  form.append(body);
  const problem = made("p", "", { class: "warning", role: "alert", hidden: "" });
  form.append(problem, button("Keep", "submit"), button("Cancel", "button", () => dialog.close()));
  let places = start.places || [];
  const find = () => {
    if (!start.places || words.value !== wordsAt(state, start.places[0])) places = placesOf(state, words.value);
    which.replaceChildren(...places.map((place, n) => new Option(around(state, place), n)));
    which.parentElement.hidden = Boolean(start.found) || places.length < 2;
  };
  const fill = () => body.replaceChildren(...controls(state, list.value, start.list === list.value ? start.found : null));
  if (start.found) { words.readOnly = true; list.disabled = true; }
  words.addEventListener("input", find);
  list.addEventListener("change", fill);
  find();
  fill();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const place = places[which.value || 0];
    if (!place) {
      problem.hidden = false;
      problem.textContent = "These words are not in the text. Copy them as they stand there.";
      return words.focus();
    }
    keep(state, list.value, start.found ? places : [place], body, start);
    dialog.close();
  });
  dialog.replaceChildren(form);
  dialog.showModal();
  (start.found ? body.querySelector("input, select") : words).focus();
}
const button = (text, type, does) => {
  const element = made("button", text, { type });
  if (does) element.addEventListener("click", does);
  return element;
};
function labelled(form, text, control) {
  const label = made("label", text);
  label.append(control);
  form.append(label);
  return control;
}
function choice(options, value) {
  const select = made("select");
  for (const [key, text] of options) select.append(new Option(text, key, false, key === value));
  return select;
}
function placesOf(state, words) {
  const wanted = [...words];
  const found = [];
  if (!wanted.length) return found;
  for (let at = 0; at + wanted.length <= state.text.length && found.length < 200; at += 1) {
    if (wanted.every((letter, n) => state.text[at + n] === letter)) found.push({ start: at, end: at + wanted.length });
  }
  return found;
}
const around = (state, { start, end }) => `…${state.text.slice(Math.max(0, start - 25), end + 25).join("")}…`;

function controls(state, list, found) {
  const spec = FIELDS[list];
  const made_ = [];
  const row = (name, text, control, value) => {
    const label = made("label", text);
    control.dataset.field = name;
    if (value !== undefined && value !== null) control.value = String(value);
    label.append(control);
    made_.push(label);
  };
  if (spec.entity && !found) {
    const known = inList(list, state).map((item) => [item.id, item.name]);
    if (known.length) row("of", "One more mention of", choice([["", "none above: it is new"], ...known]), "");
  }
  for (const [name, text, takes, choices] of spec.fields) {
    const value = found ? found[name] : undefined;
    if (takes === "choice") row(name, text, choice(choices, value), value);
    else if (takes === "ref" || takes === "refs") {
      const options = inList(choices, state).filter((item) => item !== found);
      const control = choice([...(takes === "ref" ? [["", ""]] : []), ...options.map((item) => [item.id, nameOf(item, state)])]);
      row(name, text, control, takes === "ref" ? value : undefined);
      if (takes === "refs") {
        control.multiple = true;
        for (const option of control.options) option.selected = (value || []).includes(option.value);
      }
    } else row(name, text, made("input", "", { type: takes, ...(takes === "number" ? { step: "any" } : {}) }), value);
  }
  return made_;
}
const nameOf = (item, state) => item.name || wordsAt(state, item);

function keep(state, list, places, body, start) {
  const spec = FIELDS[list];
  const values = Object.fromEntries(all("[data-field]", body).map((control) => [control.dataset.field,
    control.multiple ? [...control.selectedOptions].map((option) => option.value)
      : control.value === "" ? null : control.type === "number" ? Number(control.value) : control.value]));
  const { of } = values;
  delete values.of;
  if (of) {
    state.mentioned.push({ list, of, place: places[0] });
    return changed("Added a mention");
  }
  state.count += 1;
  const item = { ...spec.blank, ...(start.found || {}), ...values };
  if (spec.entity || list === "quotes" || list === "rulings") item.id = `${spec.one.replace(" ", "-")}-added-${state.count}`;
  if (spec.entity) {
    item.name = item.name || wordsAt(state, places[0]);
    item.mentions = places.map(({ start: from, end }) => ({ start: from, end }));
  } else Object.assign(item, { start: places[0].start, end: places[0].end });
  if (list === "dates") Object.assign(item, daysOf(item.value));
  item.rule = "corrections.added";
  state.added.push({ list, item, instead: start.found || null });
  if (start.item) markWrong(start.item);
  return changed(start.found ? "Changed" : "Added");
}
const daysOf = (value) => {
  const day = /^\d{4}-\d\d-\d\d/.exec(value || "");
  return { earliest: day && day[0], latest: day && day[0] };
};
function takeBack(key) {
  const state = stateOf(article);
  const [what, number] = key.split("-");
  const [gone] = state[what].splice(Number(number), 1);
  if (gone.instead) {
    const { item, list, places } = state.items.find((one_) => one_.item === gone.instead);
    state.wrong = state.wrong.filter((wrong) => wrong.list !== list || !places.some((place) => samePlace(wrong, place)));
    if (item.id) for (const other of state.added) repoint(other.item, gone.item.id, item.id);
  } else if (gone.item && gone.item.id) {
    for (const other of state.added) repoint(other.item, gone.item.id, null);
    state.mentioned = state.mentioned.filter((mention) => mention.of !== gone.item.id);
  }
  changed("Taken back");
}
function repoint(item, from, to) {
  for (const [key, value] of Object.entries(item)) {
    if (value === from && key !== "id") item[key] = to;
    else if (Array.isArray(value)) item[key] = value.map((one_) => (one_ === from ? to : one_)).filter((one_) => one_ !== null);
  }
}
