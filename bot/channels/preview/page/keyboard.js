// The buttons below a message.

import { isPage, link, make } from "./elements.js";
import { label, say } from "./words.js";

/** Make rows of buttons; `others` are their labels in the other language, in the same order. */
export function keyboard(rows, others, press) {
  const element = label(make("div", { className: "keyboard" }), "choices");
  element.role = "group";
  element.hidden = !rows.length;
  const rest = [...others];
  for (const row of rows) {
    const keys = row.map((each) => key(each, rest.shift(), press));
    element.append(make("div", { className: "keys" }, ...keys));
  }
  return element;
}

function key(button, other, press) {
  const words = [make("span", { dir: "auto" }, button.label)];
  if (other && other !== button.label) {
    words.push(make("span", { className: "alternative", dir: "auto" }, other));
  }
  if (button.url && isPage(button.url)) {
    const out = link(button.url, ...words, say(make("span", { className: "unseen" }), "opens"));
    out.className = "key";
    return out;
  }
  const element = make("button", { type: "button", className: "key" }, ...words);
  element.addEventListener("click", () => press(button));
  return element;
}
