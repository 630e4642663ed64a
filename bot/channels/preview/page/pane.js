// One person's chat with the bot.

import { BotBubble, PersonBubble } from "./bubble.js";
import { icon, make, menu } from "./elements.js";
import { post } from "./line.js";
import { label, say, word } from "./words.js";

const NEAR_END_PX = 80;
const TOAST_MS = 4000;
const WRITING_MS = 2500;
const CLIENTS = { en: "appEn", fr: "appFr" };
const OTHER_THINGS = ["photo", "voice", "sticker", "location"];

export class Pane {
  constructor(joined, { onNews }) {
    this.id = joined.pane;
    this.name = joined.name;
    this.onNews = onNews;
    this.live = false;
    this.bubbles = new Map();
    this.lastText = null;
    this.editing = null;
    this.element = make("section", { className: "pane", id: `pane-${this.id}` });
    this.element.setAttribute("aria-labelledby", `name-${this.id}`);
    this.element.append(this.makeHead(joined), this.makeLog(), this.makeWriting());
    this.element.append(this.makeToasts(), this.makeComposer());
  }

  // What the log tells

  hear(number, record) {
    const following = this.isAtEnd();
    if (record.record === "entered") this.hearEntered(record);
    if (record.record === "taken") this.hearTaken(record);
    if (record.record === "sent") this.hearSent(number, record);
    if (this.live && (following || record.record === "entered")) this.scrollToEnd();
  }

  hearEntered(record) {
    this.setBlocked(record.kind === "block");
    this.setWriting(record.kind !== "block");
    if (record.kind === "edit") this.bubbles.get(record.message)?.edit(record);
    if (["press", "edit", "block", "unblock"].includes(record.kind)) return;
    this.show(record).arrive(record.at);
    if (record.kind === "text") this.lastText = record;
  }

  hearTaken(record) {
    clearTimeout(this.writingEnds);
    this.writingEnds = setTimeout(() => this.setWriting(false), this.live ? WRITING_MS : 0);
    this.element.querySelector(".key.busy")?.classList.remove("busy");
    if (record.notice && this.live) this.toast(record.notice);
  }

  hearSent(number, record) {
    if (record.replaces) {
      const focusLost = this.bubbles.get(record.replaces)?.edit(record);
      if (focusLost) this.input.focus({ preventScroll: true });
      // A keyboard that stays is the answer to a tick; one that goes makes room for a message.
      if (record.buttons.length) this.setWriting(false);
      return;
    }
    this.setWriting(false);
    const bubble = new BotBubble(String(number), record, (id, button) => this.press(id, button));
    this.bubbles.set(bubble.id, bubble);
    this.log.append(bubble.element);
    if (this.live) this.onNews(this);
  }

  goLive() {
    this.live = true;
    this.log.setAttribute("aria-live", "polite");
    this.scrollToEnd();
  }

  // What the person does

  async enter(entry) {
    const whole = { pane: this.id, key: crypto.randomUUID(), ...entry };
    const shown = entry.kind === "text" || OTHER_THINGS.includes(entry.kind);
    if (shown) this.show(whole);
    this.scrollToEnd();
    if (await post("/enter", whole)) return;
    if (shown) this.bubbles.get(whole.key).fail();
    else this.toast(word("failed"));
  }

  press(message, button) {
    document.activeElement.classList.add("busy");
    this.enter({ kind: "press", message, data: button.data, text: button.label });
  }

  submit() {
    const typed = this.input.value.trim();
    if (!typed) return;
    if (this.editing) this.enter({ kind: "edit", message: this.editing.key, text: typed });
    else this.enter({ kind: "text", text: typed });
    this.stopEditing();
  }

  startEditing() {
    if (!this.lastText) return;
    this.editing = this.lastText;
    this.input.value = this.lastText.text;
    this.editNote.hidden = false;
    this.input.focus();
    this.fit();
  }

  stopEditing() {
    this.editing = null;
    this.input.value = "";
    this.editNote.hidden = true;
    this.fit();
  }

  // What is seen

  show(entry) {
    if (!this.bubbles.has(entry.key)) {
      const bubble = new PersonBubble(this.name, entry);
      this.bubbles.set(entry.key, bubble);
      this.log.append(bubble.element);
    }
    return this.bubbles.get(entry.key);
  }

  setWriting(writing) {
    clearTimeout(this.writingEnds);
    this.writing.classList.toggle("on", writing);
  }

  setBlocked(blocked) {
    this.element.classList.toggle("blocked", blocked);
    this.blockItem.hidden = blocked;
    this.unblockItem.hidden = !blocked;
    this.blockedNote.hidden = !blocked;
    this.input.disabled = blocked;
  }

  toast(words) {
    const note = make("p", { className: "toast", dir: "auto" }, words);
    this.toasts.append(note);
    setTimeout(() => note.remove(), TOAST_MS);
  }

  isAtEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.log;
    return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  scrollToEnd() {
    this.log.scrollTop = this.log.scrollHeight;
  }

  fit() {
    this.input.style.height = "auto";
    this.input.style.height = `${this.input.scrollHeight + 2}px`;
  }

  makeHead(joined) {
    const face = make("span", { className: "face" }, [...joined.name][0].toUpperCase());
    face.setAttribute("aria-hidden", "true");
    const client = make("p", { className: "client" });
    client.append(say(make("span"), CLIENTS[joined.hint.slice(0, 2)] ?? "appOther"));
    const name = make("h2", { id: `name-${this.id}`, dir: "auto" }, joined.name);
    const more = label(make("button", { type: "button" }, icon("more")), "more", joined);
    more.className = "quiet";
    this.blockItem = item("block", () => this.enter({ kind: "block" }));
    this.unblockItem = item("unblock", () => this.enter({ kind: "unblock" }));
    this.unblockItem.hidden = true;
    const remove = item("remove", () => {
      if (confirm(word("removeSure", joined))) post("/leave", { pane: this.id });
    });
    const choices = menu(more, [this.blockItem, this.unblockItem, remove]);
    return make("header", {}, face, make("div", { className: "who" }, name, client), choices);
  }

  makeLog() {
    this.log = label(make("ol", { className: "log", tabIndex: 0 }), "log", { name: this.name });
    this.log.role = "log";
    this.log.setAttribute("aria-live", "off");
    return this.log;
  }

  makeWriting() {
    this.writing = make("p", { className: "writing" });
    this.writing.setAttribute("aria-hidden", "true");
    const dots = make("span", { className: "dots" }, make("i"), make("i"), make("i"));
    this.writing.append(dots, say(make("span"), "writing"));
    return this.writing;
  }

  makeToasts() {
    this.toasts = make("div", { className: "toasts", role: "status" });
    return this.toasts;
  }

  makeComposer() {
    const attach = label(make("button", { type: "button" }, icon("attach")), "attach");
    attach.className = "quiet";
    const things = OTHER_THINGS.map((kind) => item(kind, () => this.enter({ kind }), kind));
    const others = menu(attach, [...things, item("edit", () => this.startEditing())]);
    others.classList.add("upwards");
    this.makeInput();
    const send = label(make("button", { type: "submit" }, icon("send")), "send");
    send.className = "primary round";
    this.editNote = say(make("p", { className: "note", hidden: true }), "editing");
    this.blockedNote = say(make("p", { className: "note", hidden: true }), "blocked", this);
    const form = make("form", { className: "composer" }, this.editNote, this.blockedNote);
    form.append(make("div", { className: "line" }, others, this.input, send));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    return form;
  }

  makeInput() {
    this.input = label(make("textarea", { rows: 1, dir: "auto" }), "message", { name: this.name });
    this.input.dataset.sayPlaceholder = "write";
    this.input.placeholder = word("write");
    this.input.addEventListener("input", () => this.fit());
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.editing) this.stopEditing();
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.submit();
    });
  }
}

function item(key, act, drawing) {
  const element = make("button", { type: "button", role: "menuitem", tabIndex: -1 });
  if (drawing) element.append(icon(drawing));
  element.append(say(make("span"), key));
  element.addEventListener("click", act);
  return element;
}
