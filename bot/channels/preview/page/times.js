// The preview's time, which may run ahead, shown as the clocks in each person's zone show it.

import { currentLanguage, onLanguage } from "./words.js";

const FORMS = {
  time: { hour: "numeric", minute: "2-digit" },
  weekday: { weekday: "short", hour: "numeric", minute: "2-digit" },
  day: { weekday: "long", day: "numeric", month: "long" },
  date: { weekday: "short", day: "numeric", month: "short" },
  moment: { weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit" },
};
const DAY_MS = 86_400_000;

let ahead = 0;

export const now = () => Date.now() + ahead;

export function setNow(at) {
  ahead = Date.parse(at) - Date.now();
}

/** The clocks of one place; without shifts, this computer's own. */
export class Zone {
  shifts = [];
  name = "";

  /** Which day it is there: a number that grows by one at each midnight. */
  day(at) {
    return Math.floor(this.shown(at).getTime() / DAY_MS);
  }

  format(at, form) {
    const options = { ...FORMS[form], timeZone: "UTC" };
    const words = this.shown(at).toLocaleString(`${currentLanguage()}-CA`, options);
    // Beside a date, French hours come with a nought that nobody in Canada writes.
    return words.replace(/\b0(?=\d\sh)/u, "");
  }

  // A moment whose UTC reads like the clocks there.
  shown(at) {
    const ms = typeof at === "number" ? at : Date.parse(at);
    return new Date(ms + this.offset(ms));
  }

  offset(ms) {
    if (!this.shifts.length) return -new Date(ms).getTimezoneOffset() * 60_000;
    const past = this.shifts.filter(([since]) => since * 1000 <= ms);
    return (past.at(-1) ?? this.shifts[0])[1] * 1000;
  }
}

export const here = new Zone();

/** Show a moment in a zone, and again when language or zone change. */
export function stamp(element, at, { zone = here, form = "time" } = {}) {
  element.dateTime = typeof at === "number" ? new Date(at).toISOString() : at;
  element.stamp = { zone, form };
  element.textContent = zone.format(at, form);
  return element;
}

export function restamp(root = document) {
  for (const each of root.querySelectorAll("time")) {
    if (each.stamp) stamp(each, each.dateTime, each.stamp);
  }
}

onLanguage(() => restamp());
