// Light, dark, or as the computer has it.

import { icon } from "./elements.js";
import { hint, label } from "./words.js";

const MEMORY = "passerelle.theme";
const THEMES = ["auto", "light", "dark"];
const NAMES = { auto: "themeAuto", light: "themeLight", dark: "themeDark" };

/** Make a button go through the themes. */
export function makeTheme(button) {
  const kept = localStorage.getItem(MEMORY);
  show(button, THEMES.includes(kept) ? kept : "auto");
  button.addEventListener("click", () => {
    const current = document.documentElement.dataset.theme;
    const chosen = THEMES[(THEMES.indexOf(current) + 1) % THEMES.length];
    localStorage.setItem(MEMORY, chosen);
    show(button, chosen);
  });
}

function show(button, theme) {
  document.documentElement.dataset.theme = theme;
  button.replaceChildren(icon(theme));
  hint(label(button, NAMES[theme]), NAMES[theme]);
}
