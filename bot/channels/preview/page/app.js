// The page: panes side by side, or one at a time behind a switcher on a narrow screen.

import { WindingClock } from "./clock.js";
import { listen } from "./line.js";
import { Panes } from "./panes.js";
import { makePeople } from "./people.js";
import { makeTheme } from "./theme.js";
import { setLanguage, showLanguage } from "./words.js";

const byId = (id) => document.getElementById(id);
const panes = new Panes({
  room: byId("panes"),
  switcher: byId("switcher"),
  welcome: byId("welcome"),
});
const clock = new WindingClock(byId("clock"), { onTick: () => panes.tick() });

for (const each of document.querySelectorAll("[data-language]")) {
  each.addEventListener("click", () => setLanguage(each.dataset.language));
}
makeTheme(byId("theme"));
makePeople((ids) => panes.expect(ids[0]));
showLanguage();
listen({
  hear: (number, record) => panes.hear(number, record),
  known: (known) => panes.know(known),
  clock: (state) => clock.hear(state),
  live: () => panes.goLive(),
  anew: () => panes.startAnew(),
  lost: (down) => {
    byId("offline").hidden = !down;
  },
});
