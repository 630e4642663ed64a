// All panes, and the switcher that shows one of them at a time on a narrow screen.

import { initials, make } from "./elements.js";
import { Pane } from "./pane.js";
import { say } from "./words.js";

export class Panes {
  constructor({ room, switcher, welcome }) {
    Object.assign(this, { room, switcher, welcome });
    this.panes = new Map();
    this.seen = 0;
    this.live = false;
    this.expected = null;
  }

  hear(number, record) {
    if (number <= this.seen) return;
    this.seen = number;
    if (record.record === "joined") this.open(record);
    else if (record.record === "left") this.close(record.pane);
    else this.panes.get(record.pane)?.hear(number, record);
  }

  know(known) {
    this.panes.get(known.pane)?.know(known);
  }

  /** Take a person to a pane, rather than to the last of several, once it is there. */
  expect(id) {
    this.expected = id;
  }

  tick() {
    for (const pane of this.panes.values()) pane.head.tick();
  }

  open(joined) {
    const pane = new Pane(joined, { onUnread: showUnread });
    pane.count = make("span", { className: "count", hidden: true });
    pane.tab = make("button", { type: "button" }, initials(joined.name));
    pane.tab.append(make("span", { dir: "auto" }, joined.name), pane.count);
    pane.tab.addEventListener("click", () => this.choose(pane.id));
    this.panes.set(pane.id, pane);
    this.room.append(pane.element);
    this.switcher.append(pane.tab);
    this.welcome.hidden = true;
    if (!this.live) return;
    pane.goLive();
    if (this.expected && this.expected !== pane.id) return;
    this.expected = null;
    this.choose(pane.id);
    pane.element.scrollIntoView({ inline: "nearest" });
    pane.composer.focus();
  }

  close(id) {
    const pane = this.panes.get(id);
    if (!pane) return;
    pane.element.remove();
    pane.tab.remove();
    this.panes.delete(id);
    this.chooseFirst();
    this.welcome.hidden = !this.live || this.panes.size > 0;
  }

  choose(id) {
    for (const pane of this.panes.values()) {
      const current = pane.id === id;
      pane.element.classList.toggle("current", current);
      pane.tab.setAttribute("aria-current", String(current));
      if (!current) continue;
      pane.tab.scrollIntoView({ inline: "nearest", block: "nearest" });
      if (this.live) pane.log.scrollToEnd();
      pane.setUnread(0);
    }
  }

  chooseFirst() {
    const [first] = this.panes.keys();
    if (first) this.choose(first);
  }

  goLive() {
    this.live = true;
    this.chooseFirst();
    for (const pane of this.panes.values()) pane.goLive();
    this.welcome.hidden = this.panes.size > 0;
  }

  startAnew() {
    this.live = false;
    this.seen = 0;
    for (const id of [...this.panes.keys()]) this.close(id);
  }
}

function showUnread(pane) {
  pane.count.hidden = !pane.unread;
  const words = say(make("span", { className: "unseen" }), pane.unread === 1 ? "newOne" : "newMany", {
    count: pane.unread,
  });
  const number = make("span", {}, String(pane.unread));
  number.setAttribute("aria-hidden", "true");
  pane.count.replaceChildren(number, words);
}
