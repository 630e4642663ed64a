// One message in a chat.

import { icon, isPage, link, make, text } from "./elements.js";
import { label, say, showTime } from "./words.js";

const DRAWN = new Set(["photo", "voice", "sticker", "location"]);

/** A message of the bot; `press` is called with a button that was pressed. */
export class BotBubble {
  constructor(id, record, press) {
    this.id = id;
    this.press = press;
    this.words = make("div", { className: "words", dir: "auto" }, ...text(record.runs));
    if (record.file) this.words.append(make("br"), download(record));
    this.keyboard = keyboard(record.buttons, (each) => this.press(id, each));
    this.meta = make("div", { className: "meta" }, showTime(make("time"), record.at));
    this.element = make("li", { className: "bubble bot" });
    this.element.append(say(make("span", { className: "unseen" }), "saysBot"));
    this.element.append(make("div", { className: "body" }, this.words, this.meta), this.keyboard);
  }

  /** Change text and buttons; returns whether the focus was on a button that is gone. */
  edit(record) {
    const focused = this.keyboard.contains(document.activeElement);
    if (record.runs.length) this.words.replaceChildren(...text(record.runs));
    const changed = keyboard(record.buttons, (each) => this.press(this.id, each));
    const place = [...this.keyboard.querySelectorAll(".key")].indexOf(document.activeElement);
    this.keyboard.replaceWith(changed);
    this.keyboard = changed;
    if (focused) changed.querySelectorAll(".key")[place]?.focus();
    return focused && !changed.contains(document.activeElement);
  }
}

/** What a person did; `at` is missing as long as the server does not have it. */
export class PersonBubble {
  constructor(name, entry) {
    this.meta = make("div", { className: "meta" });
    this.words = make("div", { className: "words", dir: "auto" }, ...content(entry));
    this.element = make("li", { className: `bubble person ${entry.kind}` });
    this.element.append(say(make("span", { className: "unseen" }), "says", { name }));
    this.element.append(make("div", { className: "body" }, this.words, this.meta));
    if (entry.at) this.arrive(entry.at);
    else this.element.classList.add("unsent");
  }

  arrive(at) {
    this.element.classList.remove("unsent");
    if (!this.meta.firstChild) this.meta.append(showTime(make("time"), at));
  }

  fail() {
    this.element.classList.add("failed");
    this.meta.replaceChildren(say(make("span"), "failed"));
  }

  edit(entry) {
    this.words.replaceChildren(...content(entry));
    if (this.meta.querySelector(".edited")) return;
    this.meta.prepend(say(make("span", { className: "edited" }), "edited"), " ");
  }
}

function download({ file, content }) {
  return make("a", { href: content, download: file, className: "file" }, file);
}

function content(entry) {
  if (!DRAWN.has(entry.kind)) return [entry.text];
  return [icon(entry.kind), say(make("span"), entry.kind), ...(entry.text ? [entry.text] : [])];
}

function keyboard(rows, press) {
  const element = label(make("div", { className: "keyboard" }), "choices");
  element.role = "group";
  element.hidden = !rows.length;
  for (const row of rows) {
    element.append(make("div", { className: "keys" }, ...row.map((each) => key(each, press))));
  }
  return element;
}

function key(button, press) {
  if (button.url && isPage(button.url)) {
    const out = link(button.url, button.label);
    out.className = "key";
    out.append(say(make("span", { className: "unseen" }), "opens"));
    return out;
  }
  const element = make("button", { type: "button", className: "key" }, button.label);
  element.dir = "auto";
  element.addEventListener("click", () => press(button));
  return element;
}
