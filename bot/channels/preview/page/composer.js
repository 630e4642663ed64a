// Where a person writes, or sends something else.

import { icon, make, menu } from "./elements.js";
import { item } from "./head.js";
import { label, say, word } from "./words.js";

export const OTHER_THINGS = ["photo", "voice", "sticker", "location"];

export class Composer {
  /** `enter` is called with what the person does. */
  constructor(name, enter) {
    this.enter = enter;
    this.lastText = null;
    this.editing = null;
    const attach = label(make("button", { type: "button" }, icon("attach")), "attach");
    attach.className = "quiet";
    const things = OTHER_THINGS.map((kind) => item(kind, () => enter({ kind }), kind));
    const others = menu(attach, [...things, item("edit", () => this.startEditing(), "edit")]);
    others.classList.add("upwards");
    this.makeInput(name);
    const send = label(make("button", { type: "submit" }, icon("send")), "send");
    send.className = "primary round";
    this.editNote = say(make("p", { className: "note", hidden: true }), "editing");
    this.blockedNote = say(make("p", { className: "note", hidden: true }), "blocked", { name });
    const line = make("div", { className: "line" }, others, this.input, send);
    this.element = make("form", { className: "composer" }, this.editNote, this.blockedNote, line);
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
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

  showBlocked(blocked) {
    this.blockedNote.hidden = !blocked;
    this.input.disabled = blocked;
  }

  focus() {
    this.input.focus({ preventScroll: true });
  }

  fit() {
    this.input.style.height = "auto";
    this.input.style.height = `${this.input.scrollHeight + 2}px`;
  }

  makeInput(name) {
    this.input = label(make("textarea", { rows: 1, dir: "auto" }), "message", { name });
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
