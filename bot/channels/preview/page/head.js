// The head of a pane: who this is, where, and what time it is for them.

import { icon, initials, make, menu } from "./elements.js";
import { now, stamp, Zone } from "./times.js";
import { hint, label, say } from "./words.js";

const ROLES = {
  connectee: "roleConnectee",
  connector: "roleConnector",
  coordinator: "roleCoordinator",
  secretariat: "roleSecretariat",
};

export class Head {
  /** `acts` are what the person can do with the chat as a whole, by name. */
  constructor(joined, acts) {
    this.joined = joined;
    this.zone = new Zone();
    this.chips = make("span", { className: "chips" });
    this.place = make("span", { className: "place" });
    this.clock = make("time");
    this.both = label(make("button", { type: "button" }, icon("both")), "both");
    hint(this.both, "both");
    this.both.className = "quiet both-toggle";
    this.both.setAttribute("aria-pressed", "false");
    this.both.addEventListener("click", acts.both);
    const name = make("h2", { id: `name-${joined.pane}`, dir: "auto" }, joined.name);
    const title = make("div", { className: "title-line" }, name, this.chips);
    const where = make("p", { className: "where" }, this.place, this.clock);
    this.element = make("header", {}, initials(joined.name));
    this.element.append(make("div", { className: "who" }, title, where));
    this.element.append(this.both, this.makeMenu(acts));
    this.know({ roles: [], zone: joined.zone, shifts: [] });
  }

  /** Show what the bot knows; returns whether the clocks run differently now. */
  know({ roles, zone, shifts }) {
    const changed = JSON.stringify(shifts) !== JSON.stringify(this.zone.shifts);
    Object.assign(this.zone, { name: zone, shifts });
    this.chips.replaceChildren(
      ...(roles.length ? roles : ["connectee"]).map((role) =>
        say(make("span", { className: "chip" }), ROLES[role]),
      ),
    );
    this.place.textContent = zone === this.joined.zone ? this.joined.city : cityOf(zone);
    this.place.title = zone;
    this.tick();
    return changed;
  }

  tick() {
    stamp(this.clock, now(), { zone: this.zone, form: "weekday" });
  }

  showBlocked(blocked) {
    this.blockItem.hidden = blocked;
    this.unblockItem.hidden = !blocked;
  }

  makeMenu(acts) {
    const more = label(make("button", { type: "button" }, icon("more")), "more", this.joined);
    more.className = "quiet";
    this.blockItem = item("block", acts.block);
    this.unblockItem = item("unblock", acts.unblock);
    this.unblockItem.hidden = true;
    return menu(more, [this.blockItem, this.unblockItem, item("remove", acts.remove)]);
  }
}

/** One line of a menu. */
export function item(key, act, drawing) {
  const element = make("button", { type: "button", role: "menuitem", tabIndex: -1 });
  if (drawing) element.append(icon(drawing));
  element.append(say(make("span"), key));
  element.addEventListener("click", act);
  return element;
}

// Zones are named after a city: the best that is known of who moved.
const cityOf = (zone) => zone.split("/").at(-1).replaceAll("_", " ");
