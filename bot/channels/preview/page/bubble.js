// One message in a chat.

import { attachment } from "./attachment.js";
import { icon, make, text } from "./elements.js";
import { keyboard } from "./keyboard.js";
import { stamp } from "./times.js";
import { label, say } from "./words.js";

const DRAWN = new Set(["photo", "voice", "sticker", "location"]);
const LANGUAGES = { en: "fr", fr: "en" };

/** A message of the bot; `press` is called with a button that was pressed. */
export class BotBubble {
  constructor(id, record, { press, zone }) {
    this.id = id;
    this.press = (button) => press(id, button);
    this.texts = make("div", { className: "texts" });
    this.keyboard = keyboard([], [], this.press);
    const time = stamp(make("time"), record.at, { zone });
    this.body = make("div", { className: "body" }, this.texts);
    if (record.file) this.body.append(attachment(record.file));
    this.body.append(make("div", { className: "meta" }, time));
    this.element = make("li", { className: "bubble bot" });
    this.element.append(say(make("span", { className: "unseen" }), "saysBot"));
    this.element.append(this.body, this.keyboard);
    this.fill(record);
  }

  /** Change text and buttons; returns whether the focus was on a button that is gone. */
  edit(record) {
    const focused = this.keyboard.contains(document.activeElement);
    const place = [...this.keyboard.querySelectorAll(".key")].indexOf(document.activeElement);
    this.fill(record);
    if (focused) this.keyboard.querySelectorAll(".key")[place]?.focus();
    return focused && !this.keyboard.contains(document.activeElement);
  }

  fill({ runs, buttons, other }) {
    if (runs.length) {
      this.texts.replaceChildren(words("words", runs, LANGUAGES[other?.language]));
      if (other) this.texts.append(words("alternative", other.runs, other.language));
    }
    const changed = keyboard(buttons, other?.labels ?? [], this.press);
    this.keyboard.replaceWith(changed);
    this.keyboard = changed;
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
    if (!entry.at) this.element.classList.add("unsent");
  }

  arrive(at, zone) {
    this.element.classList.remove("unsent");
    if (!this.meta.firstChild) this.meta.append(stamp(make("time"), at, { zone }));
  }

  /** Tick it: the bot has it in its database. */
  receive() {
    if (this.meta.querySelector(".icon")) return;
    this.meta.append(icon("tick"), say(make("span", { className: "unseen" }), "received"));
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

function words(className, runs, language) {
  const [said, chosen] = apart(runs);
  const element = make("div", { className, dir: "auto" }, ...text(said));
  if (language) element.lang = language;
  if (chosen.length) element.append(answers(chosen));
  return element;
}

/** Part the answers that were chosen, which the bot ticks off below, from what it said. */
function apart(runs) {
  const isTick = (run) => run.styles.includes("b") && run.text.startsWith("✓ ");
  let end = runs.length;
  while (end && (isTick(runs[end - 1]) || !runs[end - 1].text.trim())) end -= 1;
  const chosen = runs.slice(end).filter(isTick);
  if (!chosen.length) return [runs, []];
  const said = runs.slice(0, end);
  const last = said.at(-1);
  return [last ? [...said.slice(0, -1), { ...last, text: last.text.trimEnd() }] : [], chosen];
}

function answers(chosen) {
  const list = label(make("ul", { className: "chosen" }), "chosen");
  for (const run of chosen) list.append(make("li", {}, run.text));
  return list;
}

function content(entry) {
  if (!DRAWN.has(entry.kind)) return [entry.text];
  return [icon(entry.kind), say(make("span"), entry.kind), ...(entry.text ? [entry.text] : [])];
}
