// What was put right as it shows in the page, and the tools.

// ---- Shown in the page

function draw() {
  const focused = document.activeElement && document.activeElement.closest(".item, .acts");
  for (const old of all(".item.added")) old.remove();
  const ranges = [];
  for (const [shown, state] of corrected) {
    for (const item of all(".item", shown)) {
      if (!item.dataset.i) continue;
      const { list, places } = state.items[item.dataset.i];
      const wrong = places.filter((place) => isWrong(state, list, place)).length;
      item.classList.toggle("wrong", wrong === places.length);
      item.classList.toggle("half", wrong > 0 && wrong < places.length);
    }
    for (const mark of all("mark", shown)) {
      const { list, place } = state.mentions[mark.dataset.m];
      mark.classList.toggle("wrong", state.wrong.length > 0 && isWrong(state, list, place));
    }
    state.added.forEach(({ list, item }, n) => {
      addShown(shown, list, `added-${n}`, `${nameOf(item, state)}${told(item)}`);
      for (const place of item.mentions || [item]) ranges.push([shown, place]);
    });
    state.mentioned.forEach(({ list, of, place }, n) => {
      const whom = inList(list, state).find((item) => item.id === of);
      addShown(shown, list, `mentioned-${n}`, `${wordsAt(state, place)} (${whom ? whom.name : "?"})`);
      ranges.push([shown, place]);
    });
  }
  if (globalThis.Highlight && CSS.highlights) {
    CSS.highlights.set("added", new Highlight(...ranges.map(([shown, place]) => rangeOf(shown, place))));
  }
  const number = count();
  one("#number").textContent = `${number} correction${number === 1 ? "" : "s"}`;
  for (const control of all("#tools .save")) control.disabled = !number && ![...corrected.values()].some((state) => state.checked);
  offer(chosen && chosen.isConnected ? chosen : null);
  if (focused && chosen && chosen.isConnected) chosen.focus({ preventScroll: true });
}
const told = (item) => Object.entries(item)
  .filter(([key, value]) => value !== null && ["string", "number"].includes(typeof value)
    && !["id", "name", "rule", "start", "end", "text"].includes(key))
  .map(([key, value]) => ` · ${key.replaceAll("_", " ")} ${value}`).join("");
function addShown(shown, list, key, text) {
  const section = one(`.list[data-list="${list}"]`, shown);
  if (!section) return;
  const item = made("div", text, { class: "item added", tabindex: "-1", "data-added": key });
  item.addEventListener("click", () => light(item));
  section.append(item);
}
const count = () => [...corrected.values()].reduce((sum, state) =>
  sum + state.wrong.length + state.added.length + state.mentioned.length, 0);

// A place in the text, in code points, as a range of the page.
function rangeOf(shown, { start, end }) {
  const walker = document.createTreeWalker(one(".text", shown), NodeFilter.SHOW_TEXT);
  const range = new Range();
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const letters = [...node.data];
    const unit = (place) => letters.slice(0, place - at).join("").length;
    if (at <= start && start < at + letters.length) range.setStart(node, unit(start));
    if (at < end && end <= at + letters.length) {
      range.setEnd(node, unit(end));
      break;
    }
    at += letters.length;
  }
  return range;
}
// What is selected in the text, in code points; null for nothing.
function selected() {
  const selection = getSelection();
  const text = article && one(".text", article);
  if (!text || !selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return null;
  const before = new Range();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const lead = words.length - words.trimStart().length;
  const start = [...before.toString()].length + lead;
  const length = [...words.trim()].length;
  return length ? { start, end: start + length } : null;
}

// ---- The tools

const toggle = button("Correct", "button", () => {
  correcting = !correcting;
  toggle.setAttribute("aria-pressed", String(correcting));
  document.body.classList.toggle("correcting", correcting);
  tools.hidden = !correcting;
  if (correcting) checkedBox();
  offer(correcting ? chosen : null);
});
toggle.id = "correct";
toggle.className = "tools";
toggle.setAttribute("aria-pressed", "false");
one(".bar").append(toggle);
const tools = made("section", "", { id: "tools", class: "tools", "aria-label": "Corrections", hidden: "" });
const checked = made("input", "", { type: "checkbox" });
const checkedLabel = made("label");
checkedLabel.append(checked, " I have read this article through: what stands there now is right");
tools.append(made("b", "0 corrections", { id: "number" }),
  made("span", "Choose an item to say what is wrong with it, or select words of the text that were missed.", { class: "hint" }),
  button("Add…", "button", () => { const place = selected(); if (article) ask(place ? { places: [place] } : {}); }),
  checkedLabel);
const saving = button("Save corrections.json", "button", save);
saving.className = "save";
saving.disabled = true;
tools.append(saving);
one("#main").after(tools);
function checkedBox() {
  checkedLabel.hidden = !article;
  if (article) checked.checked = stateOf(article).checked;
}
checked.addEventListener("change", () => {
  stateOf(article).checked = checked.checked;
  changed(checked.checked ? "Read through" : "Not read through");
});
addEventListener("hashchange", () => { if (correcting) checkedBox(); });
addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
