"use strict";
// Moves what stands in the page: from mentions to items and back, the card of a mention, filters, sorting.
// Nothing is fetched. The one thing that is ever made into HTML is an article of many as the page's file has it.
const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const made = (name, text = "", attributes = {}) => {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};
const say = (text) => { one("#said").textContent = text; };
const index = one("#index");
const card = one("#card");
const articles = all("article.article");
const prepared = new Map(); // article -> mention's number -> item
let article = index ? null : articles[0];
let latest = null; // the mention last gone to

// ---- An article of many waits as text until it is opened

const trusted = globalThis.trustedTypes || { createPolicy: (_, policy) => policy };
const policy = trusted.createPolicy("article", { createHTML: (html) => html });
function unfold(shown) {
  const waiting = one(":scope > noscript", shown);
  if (!waiting) return false;
  shown.innerHTML = policy.createHTML(waiting.textContent);
  for (const table of all("table.sortable", shown)) sortable(table);
  for (const box of all("#legend input[value]:not(:checked)")) showList(box, shown);
  return true;
}
const TAGS = /<[^>]*>/g;
const SIGNS = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#13;": "\r" };
// An article's text, also of one that waits.
function textOf(shown) {
  const waiting = one(":scope > noscript", shown);
  if (!waiting) return one(".text", shown).textContent;
  const html = waiting.textContent;
  const from = html.indexOf('<div class="text"');
  return html.slice(from, html.indexOf("</div>", from)).replace(TAGS, "").replace(/&[^;]*;/g, (sign) => SIGNS[sign] || sign);
}

// ---- One article: mentions and items

function itemsOf(shown) {
  let found = prepared.get(shown);
  if (!found) {
    found = new Map();
    for (const item of all(".item", shown)) {
      item.tabIndex = -1;
      for (const link of all("a[href]", item)) {
        const number = /^#(?:a\d+-)?m(\d+)$/.exec(link.getAttribute("href"));
        if (number) found.set(number[1], item);
      }
    }
    for (const mark of all("mark", shown)) mark.tabIndex = -1;
    prepared.set(shown, found);
  }
  return found;
}
const itemOf = (mark) => itemsOf(mark.closest("article")).get(mark.dataset.m);
const marksOf = (item) => {
  const shown = item.closest("article");
  const numbers = new Set([...itemsOf(shown)].filter(([, other]) => other === item).map(([number]) => number));
  return all("mark", shown).filter((mark) => numbers.has(mark.dataset.m));
};
const isOff = (mark) => document.body.classList.contains(`off-${mark.classList[0]}`);

function light(item) {
  for (const old of all(".current, .joined")) old.classList.remove("current", "joined");
  if (!item) return;
  item.classList.add("current");
  for (const mark of marksOf(item)) mark.classList.add("current");
  for (const other of joined(item)) for (const mark of marksOf(other)) mark.classList.add("joined");
  document.dispatchEvent(new CustomEvent("chosen", { detail: item }));
}

// A quotation's speaker, a speaker's quotations, and whatever else an item leads to.
function joined(item) {
  const shown = item.closest("article");
  const led = all("a[href]", item).map((link) => byHash(link.getAttribute("href")));
  const leading = all(`a[href="#${CSS.escape(item.id)}"]`, one(".lists", shown)).flatMap((link) => {
    const voice = link.closest(".voice");
    return voice ? all(".item", voice) : [];
  });
  const voice = item.closest(".voice");
  const speaker = voice && one("h4 a", voice);
  if (speaker) led.push(byHash(speaker.getAttribute("href")));
  return [...led, ...leading].filter((other) => other && other !== item && other.classList.contains("item"));
}
function byHash(hash) {
  return hash && hash[0] === "#" ? document.getElementById(hash.slice(1)) : null;
}

function toItem(mark) {
  const item = itemOf(mark);
  if (!item) return;
  latest = mark;
  hide();
  light(item);
  item.scrollIntoView({ block: "nearest" });
  item.focus({ preventScroll: true });
}
function toMention(mark) {
  latest = mark;
  const item = itemOf(mark);
  light(item);
  mark.scrollIntoView({ block: "center" });
  mark.focus({ preventScroll: true });
}

// ---- The card of what the pointer or the keyboard is at

let going = 0;
function show(mark) {
  clearTimeout(going);
  const parts = [];
  for (let at = mark; at; at = at.parentElement.closest("mark")) {
    const item = isOff(at) ? null : itemOf(at);
    if (item && !parts.some((part) => part.item === item)) parts.push({ item, mark: at });
  }
  if (!parts.length) return hide();
  card.replaceChildren(...parts.map(({ item, mark: at }) => about(item, at)));
  card.hidden = false;
  const box = mark.getClientRects()[0] || mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = box.bottom + 6 + height < innerHeight || box.top < height + 6;
  card.style.left = `${Math.max(4, Math.min(box.left, innerWidth - width - 8))}px`;
  card.style.top = `${Math.max(4, below ? box.bottom + 6 : box.top - height - 6)}px`;
}
function about(item, mark) {
  const part = made("div");
  const list = item.closest(".list");
  part.append(made("b", one(".swatch", list).textContent), " ");
  const copies = item.matches("tr") ? [...item.cells].flatMap((cell) => [" ", ...cell.cloneNode(true).childNodes])
    : [...item.cloneNode(true).childNodes];
  part.append(...copies);
  for (const gone of all(".tools", part)) gone.remove();
  for (const link of all("a", part)) link.tabIndex = -1;
  for (const summary of all("details", part)) summary.open = true;
  const voice = item.closest(".voice");
  const rule = one(".rule", part);
  if (voice) rule.before("– ", one("h4", voice).textContent, " ");
  const meaning = one(`.glossary dt[data-rule="${CSS.escape(rule.textContent)}"] + dd`);
  if (meaning) rule.after(made("p", meaning.textContent, { class: "meaning" }));
  return part;
}
function hide() {
  clearTimeout(going);
  card.hidden = true;
}
const hideSoon = () => { clearTimeout(going); going = setTimeout(hide, 250); };

document.addEventListener("pointerover", (event) => {
  const mark = event.target.closest && event.target.closest("mark");
  if (mark) show(mark);
  else if (event.target.closest && event.target.closest("#card")) clearTimeout(going);
  else if (!card.hidden && !(document.activeElement && document.activeElement.matches("mark"))) hideSoon();
});
document.addEventListener("focusin", (event) => {
  for (const old of all("mark[aria-describedby]")) old.removeAttribute("aria-describedby");
  if (event.target.matches("mark")) {
    show(event.target);
    event.target.setAttribute("aria-describedby", "card");
  } else if (!event.target.closest("#card")) hide();
});
addEventListener("scroll", () => {
  const at = document.activeElement;
  if (!card.hidden && at && at.matches("mark")) show(at); else hide();
}, { passive: true });

// ---- Clicks and keys

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (link && link.getAttribute("href") === location.hash) {
    event.preventDefault();
    go();
  }
  const mark = event.target.closest("mark");
  if (mark && String(getSelection()) === "" && !isOff(mark)) toItem(mark);
});
document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const at = document.activeElement;
  if (event.key === "Escape") return back(at);
  const text = at && at.closest(".text");
  if (!text) return;
  if (event.key === "Enter" && at.matches("mark")) {
    event.preventDefault();
    return toItem(at);
  }
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step || event.shiftKey) return;
  const marks = all("mark", text).filter((mark) => !isOff(mark));
  const from = marks.indexOf(at.matches("mark") ? at : latest);
  const next = marks[from < 0 ? (step > 0 ? 0 : marks.length - 1) : from + step];
  event.preventDefault();
  if (next) toMention(next);
});
function back(at) {
  if (!card.hidden) return hide();
  if (latest && at && at.closest(".lists") && latest.isConnected) toMention(latest);
}

// ---- Where the address leads

function go() {
  const hash = decodeURIComponent(location.hash);
  const of = /^#(a\d+-)/.exec(hash);
  const opened = of && byHash(`#${of[1]}article`);
  if (opened && unfold(opened)) location.replace(location.href); // what it leads to is there only now
  const target = byHash(hash);
  const wanted = target && target.closest("article.article");
  if (index && (wanted || !target || index.contains(target) || target.id === "main")) {
    if (wanted !== article || !wanted) turn(wanted || null);
  }
  if (!target) return;
  if (target.matches("mark")) toMention(target);
  else if (target.matches(".finding")) target.scrollIntoView({ block: "center" });
  else if (target.matches(".item")) {
    itemsOf(wanted);
    light(target);
    target.scrollIntoView({ block: "nearest" });
    target.focus({ preventScroll: true });
  } else if (target === wanted) one("h2", wanted).focus();
}
function turn(to) {
  for (const other of articles) other.hidden = other !== to;
  index.hidden = Boolean(to);
  one("#legend").hidden = !to;
  article = to;
  hide();
  if (!to) return;
  unfold(to);
  itemsOf(to);
  if (!one(".near", to)) to.prepend(near(to));
  scrollTo(0, 0);
}
function near(shown) {
  const place = articles.indexOf(shown);
  const links = made("nav", "", { class: "near", "aria-label": "Articles" });
  const add = (text, target) => target && links.append(made("a", text, { href: `#${target.id}` }));
  add("Index", index);
  add("Previous article", articles[place - 1]);
  add("Next article", articles[place + 1]);
  return links;
}

// ---- Lists, labels, tables, the index

for (const box of all("#legend input[value]")) {
  if (box.id === "labels") continue;
  box.addEventListener("change", () => {
    document.body.classList.toggle(`off-${box.dataset.mark}`, !box.checked);
    showList(box);
  });
}
function showList(box, root = document) {
  for (const list of all(`.list[data-list="${box.value}"]`, root)) list.hidden = !box.checked;
}
one("#labels").addEventListener("change", (event) => document.body.classList.toggle("labels", event.target.checked));

const worth = (cell) => {
  const text = "value" in cell.dataset ? cell.dataset.value : cell.textContent.trim();
  return text === "" ? null : cell.classList.contains("number") ? Number(text) : text.toLowerCase();
};
function sortable(table) {
  all("thead th", table).forEach((head, column) => {
    const button = made("button", head.textContent, { type: "button" });
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of all("th", table)) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const rows = [...table.tBodies[0].rows].map((row) => [worth(row.cells[column]), row]);
      const sign = down ? -1 : 1;
      rows.sort(([a], [b]) => (a === null) - (b === null) || sign * (a < b ? -1 : a > b ? 1 : 0));
      table.tBodies[0].append(...rows.map(([, row]) => row));
      say(`Sorted by ${button.textContent}, ${down ? "falling" : "rising"}`);
    });
  });
}
for (const table of all("table.sortable")) sortable(table);

const filters = one("#filters");
const words = new Map(); // article's id -> its text in small letters
function wordsOf(row) {
  const id = row.dataset.article;
  if (!words.has(id)) {
    words.set(id, `${row.textContent} ${textOf(document.getElementById(id))}`.toLowerCase());
  }
  return words.get(id);
}
function isWanted(row, asked) {
  const has = (name) => !asked[name] || (row.dataset[name] || "").split(" ").includes(asked[name]);
  const day = row.dataset.day;
  return ["list", "courts", "judges", "speakers", "publisher"].every(has)
    && (!asked.from || (day && day >= asked.from)) && (!asked.to || (day && day <= asked.to))
    && asked.terms.every((term) => wordsOf(row).includes(term));
}
function filter() {
  const asked = Object.fromEntries(new FormData(filters));
  asked.terms = [...(asked.words || "").toLowerCase().matchAll(/"([^"]+)"|(\S+)/g)].map((match) => match[1] || match[2]);
  const rows = all("#articles tbody tr");
  for (const row of rows) row.hidden = !isWanted(row, asked);
  one("#shown").textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length} articles`;
}
if (filters) {
  let waiting = 0;
  filters.hidden = false;
  filters.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  filters.addEventListener("reset", () => setTimeout(filter));
  filters.addEventListener("submit", (event) => event.preventDefault());
}

