// A file that came with a message.

import { icon, make } from "./elements.js";
import { say } from "./words.js";

const KILO = 1000;

export function attachment({ name, size, url }) {
  const card = make("a", { className: "file", href: url, download: name }, icon("file"));
  const about = make("span", { className: "about" });
  about.append(make("b", { dir: "auto" }, name), describe(size));
  card.append(about, icon("download"), say(make("span", { className: "unseen" }), "download"));
  return card;
}

function describe(size) {
  const small = size < KILO;
  const count = small ? size : Math.ceil(size / KILO);
  return say(make("span", { className: "size" }), small ? "bytes" : "kilobytes", { count });
}
