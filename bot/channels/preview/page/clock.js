// The clock in the head of the page, which can be wound forward.

import { make } from "./elements.js";
import { post } from "./line.js";
import { here, now, setNow, stamp } from "./times.js";
import { hint, onLanguage, say, word } from "./words.js";

const TICK_MS = 1000;
const PATIENCE_MS = 400;
const WINDINGS = ["hour", "day", "next"];
const WORDS = { hour: "hourLong", day: "dayLong", next: "nextLong" };

export class WindingClock {
  constructor(element, { onTick }) {
    this.onTick = onTick;
    this.patience = null;
    this.state = { next: null, until: null, begun: null };
    this.date = make("time", { className: "date" });
    this.time = make("time", { className: "time" });
    this.due = make("p", { className: "due", id: "clock-due" });
    this.status = make("p", { className: "unseen", role: "status" });
    this.buttons = Object.fromEntries(WINDINGS.map((by) => [by, this.makeButton(by)]));
    this.buttons.next.setAttribute("aria-describedby", this.due.id);
    const face = make("p", { className: "reading" }, this.date, " ", this.time);
    const keys = make("div", { className: "windings" }, ...Object.values(this.buttons));
    element.append(make("div", {}, face, this.due), keys, this.makeProgress(), this.status);
    setInterval(() => this.tick(), TICK_MS);
    onLanguage(() => this.show());
    this.tick();
  }

  hear(state) {
    const wound = this.state.until && !state.until;
    setNow(state.now);
    this.state = state;
    this.show();
    this.tick();
    this.waitOrTell(wound);
  }

  tick() {
    stamp(this.date, now(), { form: "date" });
    stamp(this.time, now(), { form: "time" });
    this.onTick();
  }

  wind(by) {
    const button = this.buttons[by];
    if (button.getAttribute("aria-disabled") === "true") return;
    post("/wind", { by });
  }

  show() {
    const { next, until, begun } = this.state;
    if (next) say(this.due, "nextDue", { when: here.format(next, "moment") });
    else say(this.due, "nothingDue");
    for (const by of WINDINGS) {
      const idle = !until && (by !== "next" || next);
      this.buttons[by].setAttribute("aria-disabled", String(!idle));
    }
    if (!until) return;
    const [start, end] = [Date.parse(begun), Date.parse(until)];
    this.bar.value = Math.min(1, Math.max(0, (now() - start) / (end - start)));
    say(this.barWords, "winding", { when: here.format(until, "moment") });
  }

  // Most windings are over before a bar could be seen.
  waitOrTell(wound) {
    if (this.state.until) {
      this.patience ??= setTimeout(() => {
        this.progress.hidden = false;
      }, PATIENCE_MS);
      return;
    }
    clearTimeout(this.patience);
    this.patience = null;
    if (this.progress.contains(document.activeElement)) this.buttons.day.focus();
    this.progress.hidden = true;
    if (wound) this.status.textContent = word("wound", { when: here.format(now(), "moment") });
  }

  makeButton(by) {
    const button = say(make("button", { type: "button", className: "winding" }), by);
    button.addEventListener("click", () => this.wind(by));
    return hint(button, WORDS[by]);
  }

  makeProgress() {
    this.bar = make("progress", { max: 1, value: 0, id: "clock-bar" });
    this.barWords = make("label", { htmlFor: this.bar.id });
    const halt = say(make("button", { type: "button" }), "halt");
    halt.addEventListener("click", () => post("/wind", { by: "halt" }));
    this.progress = make("div", { className: "progress", hidden: true });
    this.progress.append(this.barWords, this.bar, halt);
    return this.progress;
  }
}

