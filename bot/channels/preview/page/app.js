// The page: panes side by side, or one at a time behind a switcher on a narrow screen.

import { icon, make } from "./elements.js";
import { listen, post } from "./line.js";
import { Pane } from "./pane.js";
import { label, say, setLanguage, showLanguage, word } from "./words.js";

const EXAMPLES = [
  { name: "Amina", hint: "fr-MA", more: "exampleAmina" },
  { name: "Miguel", hint: "en-PH", more: "exampleMiguel" },
  { hint: "es-CO", more: "appOther" },
];

const byId = (id) => document.getElementById(id);
const panes = new Map();
let seen = 0;
let live = false;

function hear(number, record) {
  if (number <= seen) return;
  seen = number;
  if (record.record === "joined") open(record);
  else if (record.record === "left") close(record.pane);
  else panes.get(record.pane)?.hear(number, record);
}

function open(joined) {
  const pane = new Pane(joined, { onNews: markNews });
  const tab = make("button", { type: "button", dir: "auto" }, joined.name);
  tab.addEventListener("click", () => choose(pane.id));
  pane.tab = tab;
  panes.set(pane.id, pane);
  byId("panes").append(pane.element);
  byId("switcher").append(tab);
  byId("welcome").hidden = true;
  choose(pane.id);
  if (!live) return;
  pane.goLive();
  pane.element.scrollIntoView({ inline: "nearest" });
  pane.input.focus({ preventScroll: true });
}

function close(id) {
  const pane = panes.get(id);
  if (!pane) return;
  pane.element.remove();
  pane.tab.remove();
  panes.delete(id);
  const [first] = panes.keys();
  if (first) choose(first);
  byId("welcome").hidden = !live || panes.size > 0;
}

function choose(id) {
  for (const pane of panes.values()) {
    const current = pane.id === id;
    pane.element.classList.toggle("current", current);
    pane.tab.setAttribute("aria-current", String(current));
    if (current) {
      pane.tab.scrollIntoView({ inline: "nearest", block: "nearest" });
      delete pane.tab.dataset.news;
      if (live) pane.scrollToEnd();
    }
  }
}

function markNews(pane) {
  if (!pane.element.classList.contains("current")) pane.tab.dataset.news = "";
}

function goLive() {
  live = true;
  const [first] = panes.keys();
  if (first) choose(first);
  for (const pane of panes.values()) pane.goLive();
  byId("welcome").hidden = panes.size > 0;
}

function startAnew() {
  live = false;
  seen = 0;
  for (const id of [...panes.keys()]) close(id);
}

function join({ name, hint, payload = "" }) {
  post("/join", { pane: crypto.randomUUID(), name, hint, payload });
}

function makeExamples() {
  for (const place of document.querySelectorAll(".examples")) {
    for (const { name, hint, more } of EXAMPLES) {
      const title = name ? make("b", {}, name) : say(make("b"), "exampleNew");
      const card = make("button", { type: "button", className: "example" }, title);
      card.append(say(make("span"), more));
      card.addEventListener("click", () => {
        byId("person").close();
        join({ name: name ?? word("exampleNew"), hint });
      });
      place.append(card);
    }
  }
}

function makeDialog() {
  const dialog = byId("person");
  const form = dialog.querySelector("form");
  byId("add").append(icon("attach"), say(make("span"), "addPersonShort"));
  label(byId("add"), "addPerson");
  byId("add").addEventListener("click", () => dialog.showModal());
  dialog.querySelector("[value=cancel]").addEventListener("click", () => dialog.close());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    join(Object.fromEntries(new FormData(form)));
    form.reset();
    dialog.close();
  });
}

for (const each of document.querySelectorAll("[data-language]")) {
  each.addEventListener("click", () => setLanguage(each.dataset.language));
}
makeExamples();
makeDialog();
showLanguage();
listen({
  hear,
  live: goLive,
  anew: startAnew,
  lost: (down) => {
    byId("offline").hidden = !down;
  },
});
