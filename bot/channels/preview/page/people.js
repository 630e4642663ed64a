// Who can be added: ready-made people, or one of your own.

import { icon, initials, make } from "./elements.js";
import { post } from "./line.js";
import { label, say, word } from "./words.js";

const EXAMPLES = [
  { name: "Amina", city: "cityAmina", zone: "Africa/Casablanca", hint: "fr-MA", app: "appFr" },
  { name: "Miguel", city: "cityMiguel", zone: "Asia/Manila", hint: "en-PH", app: "appEn" },
  { name: "Valentina", city: "cityValentina", zone: "America/Bogota", hint: "es-CO", app: "appEs" },
  // These two are at home in the sample community already; bot/cast.py has the same panes.
  {
    name: "Marie",
    pane: "preview-marie",
    city: "cityHalifax",
    zone: "America/Halifax",
    hint: "fr-CA",
    app: "partMarie",
  },
  {
    name: "Andrew",
    pane: "preview-andrew",
    city: "cityHalifax",
    zone: "America/Halifax",
    hint: "en-CA",
    app: "partAndrew",
  },
];
const THREE = EXAMPLES.filter(({ name }) => ["Amina", "Marie", "Andrew"].includes(name));

const byId = (id) => document.getElementById(id);

/** Fill in the ways to add a person; `onJoin` gets the ids of the panes that are to come. */
export function makePeople(onJoin) {
  const add = (...people) => onJoin(people.map((person) => join(person)));
  for (const place of document.querySelectorAll(".examples")) {
    place.append(...EXAMPLES.map((example) => makeCard(example, add)));
  }
  byId("everyone").addEventListener("click", () => add(...THREE.map(located)));
  makeDialog(add);
}

function join({ name, hint, pane = crypto.randomUUID(), payload = "", city = "", zone = "" }) {
  post("/join", { pane, name, hint, payload, city, zone });
  return pane;
}

const located = (example) => ({ ...example, city: word(example.city) });

function makeCard(example, add) {
  const words = make("span", { className: "about" }, make("b", {}, example.name));
  words.append(say(make("span"), example.city), say(make("span"), example.app));
  const card = make("button", { type: "button", className: "example" });
  card.append(initials(example.name), words);
  card.addEventListener("click", () => {
    byId("person").close();
    add(located(example));
  });
  return card;
}

function makeDialog(add) {
  const dialog = byId("person");
  const form = dialog.querySelector("form");
  byId("add").append(icon("attach"), say(make("span"), "addPersonShort"));
  label(byId("add"), "addPerson");
  byId("add").addEventListener("click", () => dialog.showModal());
  dialog.querySelector("[value=cancel]").addEventListener("click", () => dialog.close());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    add(Object.fromEntries(new FormData(form)));
    form.reset();
    dialog.close();
  });
}
