// One person's chat with the bot.

import { BotBubble, PersonBubble } from "./bubble.js";
import { Composer, OTHER_THINGS } from "./composer.js";
import { make } from "./elements.js";
import { Head } from "./head.js";
import { post } from "./line.js";
import { Log } from "./log.js";
import { say, word } from "./words.js";

const TOAST_MS = 4000;
const WRITING_MS = 2500;
const UNSHOWN = ["press", "edit", "block", "unblock"];

export class Pane {
  /** `onUnread` is called with the pane whenever `unread` has changed. */
  constructor(joined, { onUnread }) {
    this.id = joined.pane;
    this.name = joined.name;
    this.onUnread = onUnread;
    this.live = false;
    this.unread = 0;
    this.bubbles = new Map();
    this.head = new Head(joined, this.acts(joined));
    const zone = this.head.zone;
    this.log = new Log({ name: this.name, zone, onRead: () => this.setUnread(0) });
    this.composer = new Composer(this.name, (entry) => this.enter(entry));
    this.toasts = make("div", { className: "toasts", role: "status" });
    this.element = make("section", { className: "pane", id: `pane-${this.id}` });
    this.element.setAttribute("aria-labelledby", `name-${this.id}`);
    this.element.append(this.head.element, this.log.element, this.makeWriting());
    this.element.append(this.toasts, this.composer.element);
  }

  // What the log tells

  hear(number, record) {
    const following = this.log.isSeen();
    if (record.record === "entered") this.hearEntered(record);
    if (record.record === "taken") this.hearTaken(record);
    if (record.record === "sent") this.hearSent(number, record, following);
    if (this.live && (following || record.record === "entered")) this.log.scrollToEnd();
  }

  hearEntered(record) {
    this.setBlocked(record.kind === "block");
    this.setWriting(record.kind !== "block");
    if (record.kind === "edit") this.bubbles.get(record.message)?.edit(record);
    if (UNSHOWN.includes(record.kind)) return;
    const bubble = this.show(record);
    bubble.arrive(record.at, this.head.zone);
    this.log.separate(record.at, bubble.element);
    if (record.kind === "text") this.composer.lastText = record;
  }

  hearTaken(record) {
    clearTimeout(this.writingEnds);
    this.writingEnds = setTimeout(() => this.setWriting(false), this.live ? WRITING_MS : 0);
    this.element.querySelector(".key.busy")?.classList.remove("busy");
    this.bubbles.get(record.key)?.receive();
    if (record.notice && this.live) this.toast(record.notice);
  }

  hearSent(number, record, following) {
    if (record.replaces) {
      const focusLost = this.bubbles.get(record.replaces)?.edit(record);
      if (focusLost) this.composer.focus();
      // A keyboard that stays is the answer to a tick; one that goes makes room for a message.
      if (record.buttons.length) this.setWriting(false);
      return;
    }
    this.setWriting(false);
    const press = (id, button) => this.press(id, button);
    const bubble = new BotBubble(String(number), record, { press, zone: this.head.zone });
    this.bubbles.set(bubble.id, bubble);
    this.log.append(bubble.element, record.at);
    if (this.live && !following) this.setUnread(this.unread + 1);
  }

  know(known) {
    if (this.head.know(known)) this.log.restamp();
  }

  goLive() {
    this.live = true;
    this.log.goLive();
  }

  // What the person does

  acts(joined) {
    return {
      block: () => this.enter({ kind: "block" }),
      unblock: () => this.enter({ kind: "unblock" }),
      both: () => this.toggleBoth(),
      remove: () => {
        if (confirm(word("removeSure", joined))) post("/leave", { pane: this.id });
      },
    };
  }

  async enter(entry) {
    const whole = { pane: this.id, key: crypto.randomUUID(), ...entry };
    const shown = entry.kind === "text" || OTHER_THINGS.includes(entry.kind);
    if (shown) this.show(whole);
    this.log.scrollToEnd();
    if (await post("/enter", whole)) return;
    if (shown) this.bubbles.get(whole.key).fail();
    else this.toast(word("failed"));
  }

  press(message, button) {
    document.activeElement.classList.add("busy");
    this.enter({ kind: "press", message, data: button.data, text: button.label });
  }

  toggleBoth() {
    const following = this.log.isAtEnd();
    const both = this.element.classList.toggle("both");
    this.head.both.setAttribute("aria-pressed", String(both));
    if (following) this.log.scrollToEnd();
  }

  // What is seen

  show(entry) {
    if (!this.bubbles.has(entry.key)) {
      const bubble = new PersonBubble(this.name, entry);
      this.bubbles.set(entry.key, bubble);
      this.log.append(bubble.element, entry.at);
    }
    return this.bubbles.get(entry.key);
  }

  setWriting(writing) {
    clearTimeout(this.writingEnds);
    this.writing.classList.toggle("on", writing);
  }

  setBlocked(blocked) {
    this.element.classList.toggle("blocked", blocked);
    this.head.showBlocked(blocked);
    this.composer.showBlocked(blocked);
  }

  setUnread(count) {
    if (count === this.unread) return;
    this.unread = count;
    this.log.showUnread(count);
    this.onUnread(this);
  }

  toast(words) {
    const note = make("p", { className: "toast", dir: "auto" }, words);
    this.toasts.append(note);
    setTimeout(() => note.remove(), TOAST_MS);
  }

  makeWriting() {
    this.writing = make("p", { className: "writing" });
    this.writing.setAttribute("aria-hidden", "true");
    const dots = make("span", { className: "dots" }, make("i"), make("i"), make("i"));
    this.writing.append(dots, say(make("span"), "writing"));
    return this.writing;
  }
}
